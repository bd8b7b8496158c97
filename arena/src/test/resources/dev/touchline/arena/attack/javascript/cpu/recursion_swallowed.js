// tries: recursion that catches its RangeError at every depth, which doubles the work with each level
// expect: walkover "30 calls in a row failed" failing "fuel"
function deeper() {
    try {
        deeper();
    } catch {}
    try {
        deeper();
    } catch {}
}

export function act(obs) {
    deeper();
}
