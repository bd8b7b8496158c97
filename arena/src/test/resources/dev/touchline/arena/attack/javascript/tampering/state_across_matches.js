// tries: leaves a mark on globals and registries and looks for one of an earlier match
// expect: played
const registered = Symbol.for("mark");
if (globalThis.mark || Array.mark || Symbol.keyFor(registered) !== "mark" || registered.description !== "mark") {
    throw new Error("escaped: a mark of an earlier match");
}
for (const holder of [globalThis, Array, Math, console, Error]) {
    try {
        holder.mark = true;
    } catch {}
}

export function act(obs) {
    return Array(11).fill(null);
}
