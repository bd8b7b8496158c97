// tries: burns everything, swallows the overrun and answers as if nothing had been
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    try {
        for (;;) {}
    } catch (error) {}
    return Array(11).fill(null);
}
