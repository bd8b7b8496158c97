// tries: repeat, padStart and join to half a thousand million characters
// expect: walkover "30 calls in a row failed" failing "fuel|RangeError|memory"
export function act(obs) {
    const kept = [];
    for (;;) {
        kept.push("x".repeat(2 ** 28).toUpperCase(), "x".padEnd(2 ** 28), Array(2 ** 20).join("xxxx"));
    }
}
