// tries: 16 MB more in each call, all of them kept
// expect: walkover "out of memory|30 calls in a row failed"
const kept = [];

export function act(obs) {
    kept.push(new Uint8Array(1 << 24).fill(1));
    return Array(11).fill(null);
}
