// tries: shift and unshift of a long array, for ever
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    const numbers = new Array(200000).fill(0);
    for (;;) {
        numbers.unshift(1);
        numbers.shift();
        numbers.splice(0, 1, 2);
    }
}
