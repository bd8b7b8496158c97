// tries: burns while loading, catches the overrun and exports act as if nothing had been
// expect: walkover "cannot be loaded"
try {
    for (;;) {}
} catch {}

export function act(obs) {
    return Array(11).fill(null);
}
