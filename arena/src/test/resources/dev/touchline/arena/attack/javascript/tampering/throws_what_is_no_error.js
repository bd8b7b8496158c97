// tries: throws undefined, symbols, functions and objects whose getters never return
// expect: walkover "30 calls in a row failed"
const burning = {
    get message() {
        for (;;) {}
    },
    get stack() {
        for (;;) {}
    },
    toString() {
        for (;;) {}
    },
};

export function act(obs) {
    throw [undefined, null, Symbol("x"), () => {}, burning, Object.create(null), 1e308][obs.tick % 7];
}
