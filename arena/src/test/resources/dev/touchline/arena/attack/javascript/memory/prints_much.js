// tries: prints 64 KB in each call
// expect: walkover "30 calls in a row failed" failing "Invalid string length"
export function act(obs) {
    console.log("x".repeat(1 << 16));
    return Array(11).fill(null);
}
