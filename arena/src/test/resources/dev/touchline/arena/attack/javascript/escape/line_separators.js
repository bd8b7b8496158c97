// tries: line ends of every kind within code, comments and texts, so that line numbers might disagree
// expect: walkover "30 calls in a row failed" failing "policy.js:6"
export function act(obs) { // here
    const text = "a b c";    // more
    throw new Error(text);
}
