// tries: Symbol.hasInstance, each asking the next one twice
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    let last = { [Symbol.hasInstance]: () => true };
    for (let n = 0; n < 60; n++) {
        const below = last;
        last = {
            [Symbol.hasInstance](value) {
                return value instanceof below && value instanceof below;
            },
        };
    }
    return 1 instanceof last;
}
