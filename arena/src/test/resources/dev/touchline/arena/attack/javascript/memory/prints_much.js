// tries: prints 64 KB in each call
// expect: played
export function act(obs) {
    console.log("x".repeat(1 << 16));
    return Array(11).fill(null);
}
