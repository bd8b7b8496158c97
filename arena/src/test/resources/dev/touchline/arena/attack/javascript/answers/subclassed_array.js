// tries: a subclass of Array with an iterator and a map of its own
// expect: played
class Team extends Array {
    [Symbol.iterator]() {
        throw new Error("iterated");
    }

    map() {
        throw new Error("mapped");
    }
}

export function act(obs) {
    const answer = new Team(11);
    for (let n = 0; n < 11; n++) {
        answer[n] = null;
    }
    return answer;
}
