// tries: templates in templates, two thousand deep
// expect: walkover "cannot be loaded: policy.js:3"
export const text = <<<`${*2000>>>1<<<}`*2000>>>;

export function act(obs) {
    return Array(11).fill(null);
}
