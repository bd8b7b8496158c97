// tries: valueOf, toString and Symbol.toPrimitive that never return, met by operators
// expect: walkover "30 calls in a row failed" failing "fuel"
const burning = {
    [Symbol.toPrimitive]() {
        for (;;) {}
    },
};

export function act(obs) {
    switch (obs.tick % 4) {
        case 0:
            return burning + 1;
        case 1:
            return `${burning}`;
        case 2:
            return Math.sqrt(burning);
        default:
            return [1][burning];
    }
}
