// tries: imports the platform's side of the interface
// expect: walkover "cannot be loaded: policy.js:3"
import { bind } from "touchline_bridge";

export function act(obs) {
    bind({ act: () => null });
}
