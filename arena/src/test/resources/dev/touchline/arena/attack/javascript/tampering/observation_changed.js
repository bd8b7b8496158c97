// tries: empties the observation, keeps it and changes it in the next call
// expect: played
let last = null;

export function act(obs) {
    if (last) {
        last.us.forEach((player) => (player.x = 1e9));
    }
    if (obs.us.length !== 11 || obs.us[0].x > 1e8) {
        throw new Error("escaped: the objects are shared");
    }
    obs.them.length = 0;
    obs.ball = null;
    obs.tick = NaN;
    last = { us: [...obs.us] };
    obs.us.length = 0;
    return Array(11).fill(null);
}
