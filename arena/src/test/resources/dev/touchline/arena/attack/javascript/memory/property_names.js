// tries: properties that never existed before, which a runtime may keep for ever
// expect: walkover "out of memory|30 calls in a row failed"
const kept = {};

export function act(obs) {
    for (let n = 0; ; n++) {
        kept[`p${obs.tick}_${n}`] = n;
    }
}
