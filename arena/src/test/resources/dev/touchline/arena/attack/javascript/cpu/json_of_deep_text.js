// tries: JSON.parse of a hundred thousand brackets
// expect: walkover "30 calls in a row failed" failing "fuel|RangeError"
export function act(obs) {
    return JSON.parse("[".repeat(100000) + "]".repeat(100000));
}
