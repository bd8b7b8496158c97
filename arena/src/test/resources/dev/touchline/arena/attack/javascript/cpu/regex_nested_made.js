// tries: (a|a)* made by RegExp out of a text
// expect: walkover "30 calls in a row failed" failing "SyntaxError"
export function act(obs) {
    return new RegExp("(a|" + "a)*$").test("a".repeat(60) + "b");
}
