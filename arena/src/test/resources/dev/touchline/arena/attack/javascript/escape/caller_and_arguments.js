// tries: caller, callee and arguments of the platform's functions
// expect: walkover "30 calls in a row failed" failing "TypeError"
export function act(obs) {
    return act.caller.arguments;
}
