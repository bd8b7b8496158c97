// tries: a generator whose return and throw never end
// expect: walkover "30 calls in a row failed" failing "fuel"
function* endless() {
    for (;;) {
        try {
            yield 1;
        } finally {
            for (;;) {}
        }
    }
}

export function act(obs) {
    for (const one of endless()) {
        break;
    }
}
