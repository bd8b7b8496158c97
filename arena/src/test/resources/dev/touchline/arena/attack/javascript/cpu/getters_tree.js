// tries: sixty getters, each reading the next one twice: 2**60 reads without a call in the source
// expect: walkover "30 calls in a row failed" failing "fuel"
const tree = { v0: 1 };
for (let n = 1; n <= 60; n++) {
    const below = "v" + (n - 1);
    Object.defineProperty(tree, "v" + n, {
        get() {
            return this[below] + this[below];
        },
    });
}

export function act(obs) {
    return tree.v60;
}
