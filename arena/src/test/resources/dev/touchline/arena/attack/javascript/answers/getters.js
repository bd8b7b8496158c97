// tries: commands whose getters answer something else at each look
// expect: played
export function act(obs) {
    let looks = 0;
    return Array.from({ length: 11 }, () => ({
        get move() {
            looks++;
            return [looks, -looks];
        },
    }));
}
