// tries: a recursion that is not deep but has 2**60 leaves
// expect: walkover "30 calls in a row failed" failing "fuel"
function tree(depth) {
    if (depth > 0) {
        tree(depth - 1);
        tree(depth - 1);
    }
}

export function act(obs) {
    tree(60);
}
