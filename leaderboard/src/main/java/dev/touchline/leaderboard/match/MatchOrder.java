package dev.touchline.leaderboard.match;

/**
 * Everything that decides a match. Ordered again, it is the same match.
 *
 * @param id stable id of the order, unique on this server
 * @param fixtureId stable id of the fixture, unique on this server
 * @param tournamentId where it belongs
 * @param number place in the tournament's schedule, from 1
 * @param run which playing of the fixture it is, from 1
 * @param rulebook name of the rulebook
 * @param seed 0 to 2^53 − 1; follows from the tournament's seed and the fixture alone
 * @param lead goals by which the home side leads before kick-off: those of a first leg
 */
public record MatchOrder(
        String id,
        String fixtureId,
        String tournamentId,
        int number,
        int run,
        String rulebook,
        long seed,
        TieRule tieRule,
        int lead,
        Contender home,
        Contender away) {
    /** One side: an entrant and the policy that plays for it. */
    public record Contender(String entrantId, String name, long policyId) {}

    /** The fixture's id in its tournament. */
    public String code() {
        return fixtureId.substring(tournamentId.length() + 1);
    }
}
