// tries: a finally clause whose continue throws the overrun away, for ever
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    for (;;) {
        try {
            for (;;) {}
        } finally {
            continue;
        }
    }
}
