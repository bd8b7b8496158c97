// tries: the tag of a template that never returns
// expect: walkover "30 calls in a row failed" failing "fuel"
function burn() {
    for (;;) {}
}

export function act(obs) {
    return burn`here`;
}
