// tries: a promise whose reaction never ends
// expect: walkover "30 calls in a row failed" failing "Promise is not available"
export function act(obs) {
    Promise.resolve().then(() => {
        for (;;) {}
    });
    return Array(11).fill(null);
}
