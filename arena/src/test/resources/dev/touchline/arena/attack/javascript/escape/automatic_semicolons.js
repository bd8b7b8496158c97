// tries: code without semicolons, whose meaning changes when something is inserted
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    let n = 0
    const f = () =>
        n++
    do n = f()
    while (n >= 0) if (n < 0) return
    for (;;)
        ++n
}
