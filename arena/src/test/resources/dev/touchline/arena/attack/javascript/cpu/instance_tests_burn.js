// tries: Symbol.hasInstance, Symbol.species and getters that never return
// expect: walkover "30 calls in a row failed" failing "fuel"
class Burning {
    static [Symbol.hasInstance]() {
        for (;;) {}
    }
}

export function act(obs) {
    return obs instanceof Burning;
}
