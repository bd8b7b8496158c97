// tries: act is a generator function
// expect: walkover "30 calls in a row failed|cannot be loaded" failing "act() returned an object"
export function* act(obs) {
    yield Array(11).fill(null);
}
