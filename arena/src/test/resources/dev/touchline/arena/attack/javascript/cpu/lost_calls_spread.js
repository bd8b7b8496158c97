// tries: throws in 29 calls of 30, so that never 30 in a row are lost
// expect: walkover "100 calls failed" failing "broken on purpose"
export function act(obs) {
    if (obs.tick % 30) {
        throw new Error("broken on purpose");
    }
    return Array(11).fill(null);
}
