// tries: sort with a comparison that never returns, and one that lies
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    if (obs.tick % 2) {
        [1, 2].sort(() => {
            for (;;) {}
        });
    }
    const numbers = Array.from({ length: 20000 }, (_, n) => n);
    for (;;) {
        numbers.sort(() => Math.random() - 0.5);
    }
}
