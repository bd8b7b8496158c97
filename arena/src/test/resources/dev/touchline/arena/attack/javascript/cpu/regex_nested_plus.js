// tries: (a+)+$ as a literal
// expect: walkover "cannot be loaded: policy.js:4"
export function act(obs) {
    return /(a+)+$/.test("a".repeat(60) + "b");
}
