// tries: a finally clause whose return throws the overrun away
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    try {
        for (;;) {}
    } finally {
        return Array(11).fill(null);
    }
}
