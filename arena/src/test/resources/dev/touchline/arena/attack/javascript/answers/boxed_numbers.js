// tries: Number objects, texts and truth values as velocities
// expect: walkover "30 calls in a row failed" failing "move must be two numbers"
export function act(obs) {
    const value = [new Number(1), "1", true, [1], null][obs.tick % 5];
    return Array.from({ length: 11 }, () => ({ move: [value, value] }));
}
