// tries: act takes two
// expect: walkover "act must take one argument, act(obs), but it takes 2"
export function act(obs, state) {
    return Array(11).fill(null);
}
