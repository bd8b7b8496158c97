// tries: for, do and labelled loops without end
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    switch (obs.tick % 3) {
        case 0:
            for (;;) {}
        case 1:
            do {} while (true);
        default:
            outer: while (true) {
                while (true) {
                    continue outer;
                }
            }
    }
}
