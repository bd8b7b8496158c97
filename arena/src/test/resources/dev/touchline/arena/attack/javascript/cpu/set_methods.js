// tries: union and isSupersetOf with something like a set whose keys never end
// expect: walkover "30 calls in a row failed" failing "is not a function"
const endless = { size: 1, has: () => true, keys: () => ({ next: () => ({ done: false, value: 1 }) }) };

export function act(obs) {
    return obs.tick % 2 ? new Set([1]).union(endless) : new Set([1, 2]).isSupersetOf(endless);
}
