// tries: the same by a path that leads out of the program
// expect: walkover "cannot be loaded: policy.js:3"
export * from "./../sandbox/meter.js";

export function act(obs) {
    return Array(11).fill(null);
}
