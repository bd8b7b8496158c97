// tries: an answer with a then()
// expect: walkover "30 calls in a row failed" failing "act() returned"
export function act(obs) {
    return {
        then(resolve) {
            for (;;) {}
        },
    };
}
