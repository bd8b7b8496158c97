// tries: Function made of a text
// expect: walkover "30 calls in a row failed|cannot be loaded" failing "Function|functions"
export function act(obs) {
    return new Function("for (;;) {}")();
}
