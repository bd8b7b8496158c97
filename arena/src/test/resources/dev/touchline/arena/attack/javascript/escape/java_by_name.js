// tries: Java.type as a plain name
// expect: walkover "cannot be loaded"
const system = Java.type("java.lang.System");

export function act(obs) {
    system.exit(0);
}
