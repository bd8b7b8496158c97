// tries: draws many numbers and replaces Math.random
// expect: played
try {
    Math.random = () => 0.5;
} catch {}

export function act(obs) {
    for (let n = 0; n < obs.tick % 50; n++) {
        Math.random();
    }
    return Array(11).fill({ move: [Math.random(), 0] });
}
