// tries: buffers that are small when they are made and large afterwards
// expect: walkover "30 calls in a row failed|out of memory" failing "fuel|RangeError|TypeError|memory"
export function act(obs) {
    const kept = [];
    for (;;) {
        const buffer = new ArrayBuffer(1, { maxByteLength: 2 ** 28 });
        buffer.resize(2 ** 28);
        kept.push(buffer, new ArrayBuffer(1).transfer(2 ** 28));
    }
}
