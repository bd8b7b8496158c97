// tries: a string doubled to its limit in each call, flattened and kept
// expect: walkover "out of memory|30 calls in a row failed"
const kept = [];

export function act(obs) {
    let text = `${obs.tick}`;
    while (text.length < 2 ** 26) {
        text += text;
    }
    kept.push(text, text.charCodeAt(7));
    return Array(11).fill(null);
}
