// tries: changes the kit's classes and functions
// expect: played
import * as touchline from "touchline";

for (const name of Object.keys(touchline)) {
    try {
        touchline[name] = null;
    } catch {}
}
for (const kind of [touchline.Command, touchline.Player]) {
    for (const name of ["constructor", "toString", "move", "then"]) {
        try {
            kind.prototype[name] = () => null;
        } catch {}
    }
}

export function act(obs) {
    return Array(11).fill(null);
}
