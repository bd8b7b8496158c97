// tries: fills the heap while it is loaded
// expect: walkover "out of memory|cannot be loaded"
const kept = [];
for (;;) {
    kept.push(new Uint8Array(1 << 24));
}
