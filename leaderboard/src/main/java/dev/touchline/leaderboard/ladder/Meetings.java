package dev.touchline.leaderboard.ladder;

/**
 * All public matches between two entrants that count. A match that went to a shoot-out counts as drawn.
 *
 * @param one the entrant whose id is first in the alphabet
 * @param bothFailed matches lost by both
 * @param goals of the one entrant, walkovers as awarded
 */
public record Meetings(
        String one,
        String other,
        int matches,
        int won,
        int drawn,
        int lost,
        int bothFailed,
        int goals,
        int goalsOfOther) {
    /** The same as the other one sees it. */
    public Meetings swapped() {
        return new Meetings(other, one, matches, lost, drawn, won, bothFailed, goalsOfOther, goals);
    }

    Meetings plus(Meetings more) {
        return new Meetings(
                one,
                other,
                matches + more.matches,
                won + more.won,
                drawn + more.drawn,
                lost + more.lost,
                bothFailed + more.bothFailed,
                goals + more.goals,
                goalsOfOther + more.goalsOfOther);
    }

    static Meetings of(LoggedMatch match) {
        int home = match.home().goals();
        int away = match.away().goals();
        boolean comparison = match.isComparison();
        Meetings one = new Meetings(
                match.home().entrantId(),
                match.away().entrantId(),
                1,
                home > away ? 1 : 0,
                comparison && home == away ? 1 : 0,
                home < away ? 1 : 0,
                comparison ? 0 : 1,
                home,
                away);
        return one.one.compareTo(one.other) < 0 ? one : one.swapped();
    }
}
