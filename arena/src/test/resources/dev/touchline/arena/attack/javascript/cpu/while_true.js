// tries: a loop without end or body
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    while (true);
}
