// tries: the same by BigInt()
// expect: walkover "30 calls in a row failed|cannot be loaded" failing "BigInt is not available"
export function act(obs) {
    return BigInt("9".repeat(1000000)) ** BigInt(2);
}
