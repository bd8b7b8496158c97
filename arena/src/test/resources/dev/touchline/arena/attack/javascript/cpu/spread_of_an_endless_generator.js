// tries: an endless generator spread into an array and into arguments
// expect: walkover "30 calls in a row failed" failing "fuel"
function* endless() {
    for (;;) {
        yield 1;
    }
}

export function act(obs) {
    return obs.tick % 2 ? [...endless()] : Math.max(...endless());
}
