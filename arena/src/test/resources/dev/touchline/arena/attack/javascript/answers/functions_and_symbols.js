// tries: functions, symbols, regular expressions, maps, the observation as commands
// expect: walkover "30 calls in a row failed" failing "command of player 0"
export function act(obs) {
    return Array(11).fill([act, Symbol("x"), /x/, new Map(), obs, Math, 7][obs.tick % 7]);
}
