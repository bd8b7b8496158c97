// tries: gives Command's prototype getters that never return
// expect: walkover "30 calls in a row failed|cannot be loaded"
import { Command } from "touchline";

for (const name of ["move", "kick", "tackle", "catch"]) {
    Object.defineProperty(Command.prototype, name, {
        get() {
            for (;;) {}
        },
        set() {},
    });
}

export function act(obs) {
    return Array.from({ length: 11 }, () => new Command());
}
