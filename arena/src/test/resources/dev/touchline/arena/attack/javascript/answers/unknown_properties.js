// tries: a misspelled property, and one that is a symbol
// expect: walkover "30 calls in a row failed" failing "has the property"
export function act(obs) {
    return Array(11).fill(obs.tick % 2 ? { moves: [1, 1] } : { [Symbol("move")]: [1, 1] });
}
