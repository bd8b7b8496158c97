// tries: a nested repetition inside a look-ahead
// expect: walkover "cannot be loaded: policy.js:4"
export function act(obs) {
    return /(?=(a+)+b)c/.test("a".repeat(60));
}
