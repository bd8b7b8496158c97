// tries: a replacement of $` and $', which makes the text quadratic
// expect: walkover "30 calls in a row failed" failing "fuel|RangeError"
export function act(obs) {
    return "a".repeat(100000).replaceAll("a", "$`$'$`$'");
}
