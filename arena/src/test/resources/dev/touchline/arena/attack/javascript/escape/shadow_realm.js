// tries: ShadowRealm, iframes, workers and other worlds
// expect: walkover "30 calls in a row failed|cannot be loaded" failing "ReferenceError"
export function act(obs) {
    return obs.tick % 2 ? new ShadowRealm() : new Worker("policy.js");
}
