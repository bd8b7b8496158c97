// tries: arrays that contain themselves
// expect: walkover "30 calls in a row failed" failing "command of player 0"
export function act(obs) {
    const answer = [];
    for (let n = 0; n < 11; n++) {
        answer[n] = answer;
    }
    return answer;
}
