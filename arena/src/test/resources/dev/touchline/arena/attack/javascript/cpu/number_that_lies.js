// tries: a count that is small when its price is asked and huge when it is used
// expect: walkover "30 calls in a row failed" failing "fuel|RangeError|TypeError"
export function act(obs) {
    const liar = () => {
        let asked = 0;
        return { valueOf: () => (asked++ ? 2 ** 29 : 1) };
    };
    for (;;) {
        "x".repeat(liar());
        "x".padStart(liar());
        new Float64Array(liar());
    }
}
