// tries: comments of old browsers, which modules do not have
// expect: walkover "cannot be loaded: policy.js:4: SyntaxError"
export function act(obs) {
    <!-- return null
    return Array(11).fill(null);
}
