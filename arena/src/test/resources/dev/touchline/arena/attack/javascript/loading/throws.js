// tries: throws before it can be called
// expect: walkover "cannot be loaded: policy.js:3"
null.act();

export function act(obs) {
    return Array(11).fill(null);
}
