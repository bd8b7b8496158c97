// tries: a RegExp of a class of its own that always finds something
// expect: walkover "30 calls in a row failed" failing "class of its own"
class Endless extends RegExp {
    exec() {
        return { index: 0, 0: "", length: 1 };
    }
}

export function act(obs) {
    const tries = [
        () => "a".replace(new Endless("a", "g"), "b"),
        () => "a".match(new Endless("a", "g")),
        () => [..."a".matchAll(new Endless("a", "g"))],
        () => "a".split(new Endless("a", "g")),
    ];
    return tries[obs.tick % tries.length]();
}
