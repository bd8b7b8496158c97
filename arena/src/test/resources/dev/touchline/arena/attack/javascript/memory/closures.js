// tries: functions, each holding the one before it
// expect: walkover "30 calls in a row failed" failing "fuel|memory"
export function act(obs) {
    let last = null;
    for (;;) {
        const before = last;
        last = () => before;
    }
}
