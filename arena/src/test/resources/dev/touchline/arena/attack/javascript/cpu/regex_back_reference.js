// tries: a reference back, for which no automaton helps
// expect: walkover "cannot be loaded: policy.js:4"
export function act(obs) {
    return /(a*)(a*)\1\2=/.test("a".repeat(3000));
}
