// tries: replaces the iterators of arrays, which destructuring and spread use
// expect: played
try {
    Array.prototype[Symbol.iterator] = function* () {
        for (;;) {
            yield 1;
        }
    };
} catch {}
try {
    Object.getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: false });
} catch {}

export function act(obs) {
    return Array(11).fill(null);
}
