// tries: the name of a property that is computed for ever
// expect: walkover "30 calls in a row failed" failing "fuel"
function burn() {
    for (;;) {}
}

export function act(obs) {
    return { [burn()]: 1 };
}
