// tries: objects that become keys, each looking up the next one twice
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    let last = "key";
    for (let n = 0; n < 60; n++) {
        const below = last;
        last = {
            toString() {
                return {}[below] === {}[below] ? "key" : "none";
            },
        };
    }
    return {}[last];
}
