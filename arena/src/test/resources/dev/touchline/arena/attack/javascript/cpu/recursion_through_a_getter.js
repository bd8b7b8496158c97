// tries: a getter that reads itself, without a call in the source
// expect: walkover "30 calls in a row failed|cannot go on" failing "RangeError|stack"
const mirror = {
    get value() {
        return this.value;
    },
};

export function act(obs) {
    return mirror.value;
}
