// tries: a string doubled without end
// expect: walkover "30 calls in a row failed" failing "fuel|RangeError|memory"
export function act(obs) {
    let text = "x";
    for (;;) {
        text += text;
    }
}
