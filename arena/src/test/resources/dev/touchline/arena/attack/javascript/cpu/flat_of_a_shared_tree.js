// tries: flat(Infinity) of sixty pairs, each of which holds the one before it twice
// expect: walkover "30 calls in a row failed" failing "fuel|RangeError"
export function act(obs) {
    let pair = [1];
    for (let n = 0; n < 60; n++) {
        pair = [pair, pair];
    }
    return pair.flat(Infinity);
}
