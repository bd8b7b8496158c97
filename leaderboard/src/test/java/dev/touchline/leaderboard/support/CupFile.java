package dev.touchline.leaderboard.support;

/** A tournament file as an operator sends it. */
public final class CupFile {
    /** A group of four pretenders and a final: seven matches. */
    public static final String OF_FOUR = """
            name: Cup of four
            entrants:
              - {id: pretender-1, rating: 1400}
              - {id: pretender-2, rating: 1300}
              - {id: pretender-3, rating: 1200}
              - {id: pretender-4, rating: 1100}
            stages:
              - {id: group, format: groups, groups: 1, size: 4, qualifiers: 2, rules: arena}
              - {id: final, format: knockout, first-round: [[1A, 2A]]}
            """;

    private CupFile() {}
}
