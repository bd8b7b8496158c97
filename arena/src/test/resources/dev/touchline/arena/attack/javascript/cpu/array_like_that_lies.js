// tries: a length that is small when its price is asked and 2**53 - 1 when it is used
// expect: walkover "30 calls in a row failed" failing "act() returned"
export function act(obs) {
    let asked = 0;
    const liar = {
        get length() {
            return asked++ ? 2 ** 53 - 1 : 0;
        },
    };
    const methods = ["indexOf", "forEach", "includes", "lastIndexOf", "some"];
    return Array.prototype[methods[obs.tick % methods.length]].call(liar, () => false);
}
