// tries: writes to Object.prototype, Array.prototype and Math, hoping that opponent and platform use them
// expect: played
for (const [holder, name] of [
    [Object.prototype, "then"],
    [Array.prototype, "map"],
    [Array, "isArray"],
    [Math, "floor"],
    [JSON, "stringify"],
    [Float64Array.prototype, "set"],
    [Reflect, "ownKeys"],
    [globalThis, "Array"],
]) {
    try {
        holder[name] = () => {
            throw new Error("patched");
        };
    } catch {}
    try {
        Object.defineProperty(holder, name, { value: null });
    } catch {}
}

export function act(obs) {
    return [null, null, null, null, null, null, null, null, null, null, null];
}
