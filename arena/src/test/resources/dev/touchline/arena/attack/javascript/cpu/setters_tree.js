// tries: setters, each of which sets the next one twice
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    let last = { v: 1 };
    for (let n = 0; n < 60; n++) {
        const below = last;
        last = {
            set v(value) {
                below.v = value;
                below.v = value;
            },
        };
    }
    return (last.v = 1);
}
