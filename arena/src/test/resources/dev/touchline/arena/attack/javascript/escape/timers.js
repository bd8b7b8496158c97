// tries: timers and microtasks
// expect: walkover "30 calls in a row failed" failing "ReferenceError"
export function act(obs) {
    obs.tick % 2 ? setTimeout(() => {}, 0) : queueMicrotask(() => {});
    return Array(11).fill(null);
}
