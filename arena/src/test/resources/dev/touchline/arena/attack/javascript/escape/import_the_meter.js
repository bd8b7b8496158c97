// tries: imports the platform's own modules
// expect: walkover "cannot be loaded: policy.js:3"
import { refuel } from "/sandbox/meter.js";

export function act(obs) {
    refuel(1e9);
}
