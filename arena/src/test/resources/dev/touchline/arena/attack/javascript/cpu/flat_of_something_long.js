// tries: flat and concat on what is no array but says it is long
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    const long = { length: 2 ** 53 - 1, [Symbol.isConcatSpreadable]: true };
    return obs.tick % 2 ? Array.prototype.flat.call(long) : [].concat(long);
}
