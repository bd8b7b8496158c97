// tries: changes the rulebook that the kit shows
// expect: played
import { RULES } from "touchline";

for (const change of [() => (RULES.movement.maxSpeed = 1000), () => (RULES.clock = null), () => delete RULES.ball]) {
    try {
        change();
    } catch {}
}

export function act(obs) {
    return Array(11).fill(null);
}
