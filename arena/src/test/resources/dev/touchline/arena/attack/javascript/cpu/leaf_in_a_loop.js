// tries: functions whose entry is free, called for ever by a loop
// expect: walkover "30 calls in a row failed" failing "fuel"
const leaf = () => true;

export function act(obs) {
    while (leaf()) {}
}
