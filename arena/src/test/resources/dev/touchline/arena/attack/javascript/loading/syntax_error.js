// tries: nothing: its author did not run it
// expect: walkover "cannot be loaded: policy.js:4: SyntaxError"
export function act(obs) {
    return Array(11).fill(null) +;
}
