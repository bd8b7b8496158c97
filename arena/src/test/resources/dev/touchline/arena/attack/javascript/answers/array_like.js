// tries: answers an object with eleven commands and a length
// expect: walkover "30 calls in a row failed" failing "act() returned an object"
export function act(obs) {
    return { length: 11 };
}
