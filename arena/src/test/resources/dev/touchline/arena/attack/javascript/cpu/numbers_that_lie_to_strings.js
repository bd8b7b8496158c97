// tries: repeat, padStart, padEnd and ArrayBuffer with a number that grows when it is asked again
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    let asked = 0;
    const liar = { valueOf: () => (asked++ % 2 ? 60000 : 0) };
    const tries = [() => "x".repeat(liar), () => "x".padStart(liar), () => "x".padEnd(liar), () => new ArrayBuffer(liar)];
    for (;;) {
        tries[obs.tick % tries.length]();
    }
}
