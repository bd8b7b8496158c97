// tries: a loop without end that begins only at tick 20, when the bank is full
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    while (obs.tick > 20) {}
    return Array(11).fill(null);
}
