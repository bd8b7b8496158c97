// tries: blocks of 16 MB until the heap that it shares with its opponent is full
// expect: walkover "out of memory|30 calls in a row failed"
const kept = [];

export function act(obs) {
    while (obs.tick > 5) {
        kept.push(new Uint8Array(1 << 24));
    }
    return Array(11).fill(null);
}
