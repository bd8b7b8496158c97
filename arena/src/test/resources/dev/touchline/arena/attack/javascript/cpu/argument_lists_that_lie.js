// tries: apply, Reflect.apply, Reflect.construct and TypedArray.set with a length that grows
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    let asked = 0;
    const liar = {
        get length() {
            return asked++ % 2 ? 2 ** 40 : 0;
        },
    };
    const tries = [
        () => Math.max.apply(null, liar),
        () => Reflect.apply(Math.max, null, liar),
        () => Reflect.construct(Array, liar),
        () => new Float64Array(8).set(liar),
    ];
    for (;;) {
        tries[obs.tick % tries.length]();
    }
}
