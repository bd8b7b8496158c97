// tries: a function that calls itself without end
// expect: walkover "30 calls in a row failed" failing "RangeError"
export function act(obs) {
    return act(obs);
}
