// tries: a sum of twenty thousand terms, whose tree is as deep
// expect: walkover "cannot be loaded: policy.js:3"
export const total = 0<<< + 1*20000>>>;

export function act(obs) {
    return Array(11).fill(null);
}
