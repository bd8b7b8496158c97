// tries: Intl and toLocaleString, which depend on the machine
// expect: walkover "30 calls in a row failed|cannot be loaded" failing "is not available"
export function act(obs) {
    return obs.tick % 2 ? new Intl.NumberFormat() : (1.5).toLocaleString();
}
