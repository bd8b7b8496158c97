// tries: a chain of ten thousand properties
// expect: walkover "cannot be loaded: policy.js:3"
export const chain = {}<<<?.a*10000>>>;

export function act(obs) {
    return Array(11).fill(null);
}
