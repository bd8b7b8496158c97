// tries: an array that grows without end in one call
// expect: walkover "30 calls in a row failed" failing "fuel|memory"
export function act(obs) {
    const kept = [];
    for (;;) {
        kept.push(kept, {}, [kept]);
    }
}
