// tries: catches the end of the stack in native code, to answer as deep as the machine allows
// expect: walkover "30 calls in a row failed|cannot go on"
let depth = 0;
const nest = {
    get value() {
        depth = depth + 1;
        return this.value;
    },
};

export function act(obs) {
    try {
        nest.value;
    } catch {}
    return Array(11).fill({ move: [depth % 7, 0] });
}
