// tries: a Proxy as the answer, which runs code at each look
// expect: walkover "30 calls in a row failed|cannot be loaded" failing "Proxy is not available"
export function act(obs) {
    return new Proxy([], {
        get() {
            for (;;) {}
        },
    });
}
