// tries: imports from the network
// expect: walkover "cannot be loaded: policy.js:3"
import * as other from "https://example.org/policy.js";

export function act(obs) {
    return Array(11).fill(null);
}
