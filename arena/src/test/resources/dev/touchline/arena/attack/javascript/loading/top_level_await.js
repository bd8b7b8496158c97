// tries: a module that waits for ever
// expect: walkover "cannot be loaded: policy.js:3"
await { then() {} };

export function act(obs) {
    return Array(11).fill(null);
}
