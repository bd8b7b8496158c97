// tries: [first, ...rest] of an endless iterator
// expect: walkover "30 calls in a row failed" failing "fuel"
const endless = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) };

export function act(obs) {
    const [first, ...rest] = endless;
    return rest;
}
