// tries: imports a name that the kit does not have
// expect: walkover "cannot be loaded: policy.js:1"
import { win } from "touchline";

export function act(obs) {
    return Array(11).fill(null);
}
