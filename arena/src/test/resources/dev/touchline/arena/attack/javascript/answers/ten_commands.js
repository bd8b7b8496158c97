// tries: answers ten commands
// expect: walkover "30 calls in a row failed" failing "act() returned 10 commands; it must return 11"
export function act(obs) {
    return Array(10).fill(null);
}
