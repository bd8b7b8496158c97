// tries: two functions that call each other without end
// expect: walkover "30 calls in a row failed" failing "RangeError"
const left = (n) => right(n + 1);
const right = (n) => left(n + 1);

export function act(obs) {
    return left(0);
}
