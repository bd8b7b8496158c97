// tries: this, globalThis and self without a receiver
// expect: walkover "30 calls in a row failed" failing "TypeError"
export function act(obs) {
    const self = (function () {
        return this ?? globalThis;
    })();
    self.escaped = true;
    return Array(11).fill(null);
}
