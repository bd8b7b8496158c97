// tries: getters that take the next ones apart
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    let last = { v: 1 };
    for (let n = 0; n < 60; n++) {
        const below = last;
        last = {
            get v() {
                const { v } = below;
                const { v: again } = below;
                return v === again;
            },
        };
    }
    return last.v;
}
