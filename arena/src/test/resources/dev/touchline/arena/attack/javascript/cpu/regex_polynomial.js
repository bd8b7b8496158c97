// tries: eight .* in a row against long texts, again and again
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    const text = "=".repeat(5000);
    for (;;) {
        /.*.*.*.*.*.*.*x/.test(text);
    }
}
