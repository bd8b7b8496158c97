// tries: an array whose elements and length are looked at by code that never returns
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    const answer = Array(11).fill(null);
    Object.defineProperty(answer, 3, {
        get() {
            for (;;) {}
        },
    });
    return answer;
}
