// tries: a program of more than 256 KB
// expect: refused "at most 262144"
<<<// a comment that says nothing at all, again and again\n*10000>>>

export function act(obs) {
    return Array(11).fill(null);
}
