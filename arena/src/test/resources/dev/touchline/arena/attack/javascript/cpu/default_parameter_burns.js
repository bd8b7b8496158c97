// tries: a default parameter that never comes
// expect: walkover "30 calls in a row failed" failing "fuel"
function burn() {
    for (;;) {}
}

export function act(obs) {
    ((value = burn()) => value)();
}
