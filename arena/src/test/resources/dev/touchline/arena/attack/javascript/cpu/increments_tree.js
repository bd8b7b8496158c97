// tries: objects that are counted up, each counting up the next one twice
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    let last = 1;
    for (let n = 0; n < 60; n++) {
        const below = last;
        last = {
            valueOf() {
                let one = below;
                one++;
                let other = below;
                return ++other;
            },
        };
    }
    return +last;
}
