// tries: flat and flatMap that meet an array of four thousand million holes late
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    let asked = 0;
    const array = [1];
    Object.defineProperty(array, 0, { get: () => (asked++ % 2 ? new Array(2 ** 32 - 1) : 1) });
    return obs.tick % 2 ? [array, array, array].flat(2) : [1].flatMap(() => new Array(2 ** 32 - 1));
}
