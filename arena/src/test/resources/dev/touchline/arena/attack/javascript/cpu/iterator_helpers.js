// tries: drop, filter, some and toArray of an endless iterator
// expect: walkover "30 calls in a row failed" failing "is not defined"
const endless = () => Iterator.from({ next: () => ({ done: false, value: 0 }) });

export function act(obs) {
    switch (obs.tick % 4) {
        case 0:
            return endless().drop(2 ** 50).next();
        case 1:
            return endless().filter((value) => value > 0).next();
        case 2:
            return endless().some((value) => value > 0);
        default:
            return endless().toArray();
    }
}
