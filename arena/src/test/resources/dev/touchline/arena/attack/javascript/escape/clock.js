// tries: Date and performance, to decide by the time
// expect: walkover "30 calls in a row failed|cannot be loaded" failing "is not available|not defined"
export function act(obs) {
    return obs.tick % 2 ? Date.now() : performance.now();
}
