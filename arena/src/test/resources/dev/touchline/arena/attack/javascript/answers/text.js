// tries: answers a text of eleven letters
// expect: walkover "30 calls in a row failed" failing "act() returned"
export function act(obs) {
    return "hello world";
}
