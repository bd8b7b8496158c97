// tries: symbols without end, registered for ever
// expect: walkover "out of memory|30 calls in a row failed"
export function act(obs) {
    for (let n = 0; ; n++) {
        Symbol.for(`${obs.tick}-${n}-${"x".repeat(100)}`);
    }
}
