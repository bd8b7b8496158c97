// tries: a text of two hundred thousand letters: allowed
// expect: played
export const text = "<<<x*200000>>>";

export function act(obs) {
    return Array(11).fill(null);
}
