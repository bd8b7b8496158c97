// tries: a loop that catches whatever is thrown at it, the meter's error included, and goes on
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    for (;;) {
        try {
            for (;;) {}
        } catch {
            continue;
        }
    }
}
