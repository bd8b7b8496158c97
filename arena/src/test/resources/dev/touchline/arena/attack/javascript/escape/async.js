// tries: asynchronous functions, whose work would go on after the call
// expect: walkover "cannot be loaded: policy.js:3"
export async function act(obs) {
    for (;;) {}
}
