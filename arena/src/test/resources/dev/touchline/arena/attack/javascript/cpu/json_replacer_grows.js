// tries: a replacer of JSON.stringify that answers every value by a larger one
// expect: walkover "30 calls in a row failed|cannot go on" failing "fuel|RangeError|stack"
export function act(obs) {
    return JSON.stringify({ a: 1 }, (key, value) => ({ a: value, b: value }));
}
