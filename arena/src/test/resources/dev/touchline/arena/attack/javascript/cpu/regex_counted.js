// tries: counted repeats in each other
// expect: walkover "30 calls in a row failed" failing "SyntaxError"
export function act(obs) {
    return new RegExp("((a{1,1000}){1,1000}){1,1000}").test("a".repeat(100));
}
