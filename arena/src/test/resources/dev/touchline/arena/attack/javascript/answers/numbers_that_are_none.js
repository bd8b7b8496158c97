// tries: NaN, infinities, huge and tiny numbers, minus zero: the engine takes what can be taken and rejects the rest
// expect: played
export function act(obs) {
    const wild = [NaN, Infinity, -Infinity, 1e308, 5e-324, -0, 123.456];
    const pick = wild[obs.tick % wild.length];
    return Array.from({ length: 11 }, () => ({ move: [pick, -pick], kick: [pick, 1, pick] }));
}
