// tries: puts getters for move, kick and value on Object.prototype, where descriptors and commands would find them
// expect: played
for (const name of ["move", "kick", "tackle", "catch", "get", "set", "value", "done", "0", "length"]) {
    try {
        Object.defineProperty(Object.prototype, name, {
            get() {
                throw new Error("patched");
            },
        });
    } catch {}
}

export function act(obs) {
    return Array(11).fill(null).map(() => ({}));
}
