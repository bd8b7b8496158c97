// tries: toString in base 2, toFixed and toPrecision for ever
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    for (;;) {
        (Number.MAX_VALUE).toString(2);
        (1e-300).toFixed(100);
        (1.5).toPrecision(100);
    }
}
