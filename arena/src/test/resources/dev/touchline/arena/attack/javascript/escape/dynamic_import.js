// tries: import() of a name put together while it runs
// expect: walkover "cannot be loaded: policy.js:4"
export function act(obs) {
    return import("/sandbox/" + "meter.js");
}
