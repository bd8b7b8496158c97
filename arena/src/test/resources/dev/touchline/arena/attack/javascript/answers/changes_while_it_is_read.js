// tries: a command whose getter shortens the array of commands and changes the others
// expect: walkover "30 calls in a row failed|cannot go on" failing "command of player|TypeError"
export function act(obs) {
    const answer = Array(11).fill(null);
    answer[0] = {
        get move() {
            answer.length = 1;
            answer[5] = 7;
            return [1, 1];
        },
    };
    return answer;
}
