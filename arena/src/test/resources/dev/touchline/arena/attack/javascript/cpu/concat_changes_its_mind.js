// tries: concat of what becomes spreadable and long while it is looked at
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    let asked = 0;
    const long = {
        length: 2 ** 53 - 1,
        get [Symbol.isConcatSpreadable]() {
            return asked++ > 0;
        },
    };
    return [].concat(long, long).concat(long).length;
}
