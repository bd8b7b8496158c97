// tries: an iterator whose next() has neither call nor loop, eaten by spread, Array.from, Set, Map and fromEntries
// expect: walkover "30 calls in a row failed" failing "fuel"
const endless = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: [1, 1] }) }) };

export function act(obs) {
    switch (obs.tick % 5) {
        case 0:
            return [...endless];
        case 1:
            return Array.from(endless);
        case 2:
            return new Set(endless);
        case 3:
            return new Map(endless);
        default:
            return Object.fromEntries(endless);
    }
}
