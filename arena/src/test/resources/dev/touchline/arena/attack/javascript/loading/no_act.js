// tries: nothing: the function has another name
// expect: walkover "exports no function act(obs)"
export function play(obs) {
    return Array(11).fill(null);
}
