// tries: quadratic search for a long text in a longer one
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    const text = "a".repeat(1000000);
    const part = "a".repeat(5000) + "b";
    for (;;) {
        text.indexOf(part);
        text.split("a");
    }
}
