// tries: arrays, typed arrays and buffers of thousands of millions of elements
// expect: walkover "30 calls in a row failed" failing "fuel|RangeError|memory"
export function act(obs) {
    switch (obs.tick % 4) {
        case 0:
            return new Float64Array(2 ** 30);
        case 1:
            return new ArrayBuffer(2 ** 40);
        case 2:
            return new Array(2 ** 32 - 1).fill(0);
        default:
            return Array.from({ length: 2 ** 32 - 1 });
    }
}
