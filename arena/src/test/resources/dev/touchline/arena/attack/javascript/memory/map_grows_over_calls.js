// tries: fifty thousand more entries in each call
// expect: walkover "out of memory|30 calls in a row failed"
const kept = new Map();

export function act(obs) {
    for (let n = 0; n < 50000; n++) {
        kept.set(`${obs.tick}-${n}`, { n });
    }
    return Array(11).fill(null);
}
