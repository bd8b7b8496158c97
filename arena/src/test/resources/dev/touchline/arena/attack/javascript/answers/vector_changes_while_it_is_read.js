// tries: a velocity whose first number is a getter that takes the second one away
// expect: walkover "30 calls in a row failed" failing "move must be two numbers"
export function act(obs) {
    const move = [1, 2];
    Object.defineProperty(move, 0, {
        get() {
            move[1] = "away";
            return 1;
        },
    });
    return Array(11).fill({ move });
}
