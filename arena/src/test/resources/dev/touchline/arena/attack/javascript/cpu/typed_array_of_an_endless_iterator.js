// tries: typed arrays and AggregateError made of an endless iterator
// expect: walkover "30 calls in a row failed" failing "fuel"
const endless = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) };

export function act(obs) {
    return obs.tick % 2 ? new Float64Array(endless) : new AggregateError(endless);
}
