// tries: something that has an iterator only when it is asked again
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    let asked = 0;
    const late = {
        get [Symbol.iterator]() {
            return asked++ % 2 ? () => ({ next: () => ({ done: false, value: 1 }) }) : undefined;
        },
    };
    for (;;) {
        Array.from(late);
        new Float64Array(late);
        Float64Array.from(late);
    }
}
