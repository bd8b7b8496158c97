// tries: JSON.stringify of an object whose toJSON gives such a tree
// expect: walkover "30 calls in a row failed" failing "fuel|RangeError"
export function act(obs) {
    let pair = [1];
    for (let n = 0; n < 60; n++) {
        pair = [pair, pair];
    }
    return JSON.stringify({ toJSON: () => pair });
}
