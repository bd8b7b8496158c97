// tries: array methods on something whose length is 2**53 - 1
// expect: walkover "30 calls in a row failed" failing "fuel"
const long = { length: 2 ** 53 - 1 };

export function act(obs) {
    const methods = ["indexOf", "forEach", "fill", "reverse", "includes", "map", "join", "sort", "some", "reduce"];
    return Array.prototype[methods[obs.tick % methods.length]].call(long, () => false);
}
