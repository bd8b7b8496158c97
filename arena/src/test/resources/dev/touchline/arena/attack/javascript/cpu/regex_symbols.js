// tries: Symbol.replace, Symbol.match and Symbol.split of a RegExp called by themselves, with an exec of one's own
// expect: walkover "30 calls in a row failed" failing "class of its own"
export function act(obs) {
    const regex = /a/g;
    Object.defineProperty(regex, "exec", { value: () => ({ index: 0, 0: "", length: 1 }) });
    return obs.tick % 2 ? RegExp.prototype[Symbol.match].call(regex, "a") : RegExp.prototype[Symbol.replace].call(regex, "a", "b");
}
