// tries: the same by valueOf, which + calls without a call in the source
// expect: walkover "30 calls in a row failed" failing "fuel"
let last = 1;
for (let n = 0; n < 60; n++) {
    const below = last;
    last = {
        valueOf() {
            return below + below;
        },
    };
}

export function act(obs) {
    return +last;
}
