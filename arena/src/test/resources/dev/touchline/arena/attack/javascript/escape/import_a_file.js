// tries: imports a file of the machine
// expect: walkover "cannot be loaded: policy.js:3"
import * as passwords from "/etc/passwd";

export function act(obs) {
    return Array(11).fill(null);
}
