// tries: whole numbers without a limit
// expect: walkover "cannot be loaded: policy.js:4"
export function act(obs) {
    return 10n ** 100000000n;
}
