// tries: eval, direct and indirect
// expect: walkover "30 calls in a row failed|cannot be loaded" failing "eval"
export function act(obs) {
    return obs.tick % 2 ? eval("for (;;) {}") : (0, eval)("for (;;) {}");
}
