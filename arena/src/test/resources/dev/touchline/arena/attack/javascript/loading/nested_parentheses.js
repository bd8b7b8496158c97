// tries: parentheses ten thousand deep
// expect: walkover "cannot be loaded: policy.js:3"
export const nest = <<<(*10000>>>1<<<)*10000>>>;

export function act(obs) {
    return Array(11).fill(null);
}
