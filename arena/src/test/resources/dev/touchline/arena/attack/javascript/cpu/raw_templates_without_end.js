// tries: String.raw of as many texts as there are numbers
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    return String.raw({ raw: { length: 2 ** 53 - 1 } });
}
