// tries: objects that are compared, each comparing the next one twice
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    let last = 1;
    for (let n = 0; n < 60; n++) {
        const below = last;
        last = {
            valueOf() {
                return below < 1 ? 2 : below > 3 ? 4 : 5;
            },
        };
    }
    return last > 1;
}
