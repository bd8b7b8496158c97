// tries: Number() of a million digits, for ever, by operators without a call
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    const digits = "9".repeat(1000000);
    for (;;) {
        +digits;
        digits * 1;
    }
}
