// tries: errors, each the cause of the next, with their stacks
// expect: walkover "30 calls in a row failed" failing "fuel|memory|RangeError"
export function act(obs) {
    let kept = null;
    for (;;) {
        kept = new Error("x".repeat(1000), { cause: kept });
    }
}
