// tries: long equal strings compared for ever
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    const one = "a".repeat(1000000) + "b";
    const other = "a".repeat(1000000) + "b";
    for (;;) {
        one === other;
        one < other;
    }
}
