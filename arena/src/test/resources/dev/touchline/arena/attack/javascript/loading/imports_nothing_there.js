// tries: imports what does not exist
// expect: walkover "cannot be loaded: policy.js:3"
import { tactics } from "./tactics.js";

export function act(obs) {
    return Array(11).fill(null);
}
