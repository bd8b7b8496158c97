// tries: the constructors behind functions and generators
// expect: walkover "30 calls in a row failed" failing "functions cannot be made of text"
export function act(obs) {
    const made = obs.tick % 2 ? (() => {}).constructor : function* () {}.constructor;
    return made("for (;;) {}")();
}
