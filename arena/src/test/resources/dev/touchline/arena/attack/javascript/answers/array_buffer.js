// tries: an answer in the platform's own format
// expect: walkover "30 calls in a row failed" failing "act() returned an object"
export function act(obs) {
    return new Float64Array(88).buffer;
}
