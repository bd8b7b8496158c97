// tries: throws a RangeError that looks like the end of the stack
// expect: walkover "30 calls in a row failed|cannot go on"
export function act(obs) {
    throw new RangeError("Maximum call stack size exceeded");
}
