// tries: objects that become text, each with the next one in it twice
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    let last = "text";
    for (let n = 0; n < 60; n++) {
        const below = last;
        last = {
            toString: () => (`${below}${below}` ? "" : ""),
        };
    }
    return `${last}`;
}
