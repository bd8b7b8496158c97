// tries: import.meta
// expect: walkover "cannot be loaded: policy.js:4"
export function act(obs) {
    return import.meta.url;
}
