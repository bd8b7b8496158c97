// tries: an array whose class has an endless iterator, spread as if it were an array of no length
// expect: walkover "30 calls in a row failed" failing "fuel"
class Endless extends Array {
    [Symbol.iterator]() {
        return { next: () => ({ done: false, value: 1 }) };
    }
}

export function act(obs) {
    return [...new Endless()];
}
