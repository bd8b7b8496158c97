package dev.touchline.tournaments.rulings;

/** What an operator does. */
public sealed interface Operation {
    /** Nothing new is begun; matches under way may still end. */
    record Pause() implements Operation {}

    record Resume() implements Operation {}

    /** The match does not count; the fixture is played again with the same seed, as the next run. */
    record VoidMatch(String fixture) implements Operation {}

    /** A match that got stuck is ordered anew, same run, same seed. Changes no table; kept for the audit. */
    record Requeue(String fixture) implements Operation {}

    /** An entrant is out: last in its group, and whoever meets it later wins by walkover. */
    record Disqualify(String entrant, PlayedMatches playedMatches) implements Operation {}

    /** A stage gets another Swiss round, or a second meeting of all. */
    record Extend(String stage) implements Operation {}

    /** What becomes of the group matches that a disqualified entrant has played. */
    enum PlayedMatches {
        /** They stand; those to come are lost 0-3. */
        COUNT,
        /** None of its group matches counts for anyone. */
        ANNUL
    }
}
