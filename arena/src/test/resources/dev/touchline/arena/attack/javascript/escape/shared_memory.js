// tries: SharedArrayBuffer and Atomics.wait
// expect: walkover "30 calls in a row failed|cannot be loaded" failing "is not available"
export function act(obs) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1e6);
}
