// tries: names that the meter uses
// expect: walkover "cannot be loaded: policy.js:4"
export function act(obs) {
    $$f[0] = 2 ** 30;
}
