// tries: a class whose static block and fields never end
// expect: walkover "30 calls in a row failed" failing "fuel"
export function act(obs) {
    class Team {
        static {
            for (;;) {}
        }
    }
    return Team;
}
