// tries: arrays with a length of thousands of millions and hardly an element
// expect: walkover "30 calls in a row failed" failing "fuel|RangeError"
export function act(obs) {
    const sparse = [];
    sparse[2 ** 32 - 2] = 1;
    switch (obs.tick % 3) {
        case 0:
            return sparse.map((value) => value);
        case 1:
            return sparse.join();
        default:
            return [...sparse];
    }
}
