// tries: the same names written with escapes
// expect: walkover "cannot be loaded: policy.js:4"
export function act(obs) {
    \u0024\u0024f[0] = 2 ** 30;
}
