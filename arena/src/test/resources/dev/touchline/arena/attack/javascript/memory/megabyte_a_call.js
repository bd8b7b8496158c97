// tries: 1 MB more in each call: what a short match can hold, and no more than a policy may have
// expect: walkover "30 calls in a row failed" failing "fuel"
const kept = [];

export function act(obs) {
    kept.push(new Uint8Array(1 << 20));
    return Array(11).fill(null);
}
