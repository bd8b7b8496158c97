package dev.touchline.leaderboard.ladder;

/**
 * All public matches between two entrants that count. A match that went to a shoot-out counts as drawn.
 *
 * @param one the entrant whose id is first in the alphabet
 * @param bothFailed matches lost by both
 * @param goals of the one entrant, walkovers as awarded
 */
public record HeadToHead(
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
    public HeadToHead swapped() {
        return new HeadToHead(other, one, matches, lost, drawn, won, bothFailed, goalsOfOther, goals);
    }

    HeadToHead plus(HeadToHead more) {
        return new HeadToHead(
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

    static HeadToHead of(LoggedMatch match) {
        int home = match.home().goals();
        int away = match.away().goals();
        boolean comparison = match.isComparison();
        HeadToHead meeting = new HeadToHead(
                match.home().entrantId(),
                match.away().entrantId(),
                1,
                home > away ? 1 : 0,
                comparison && home == away ? 1 : 0,
                home < away ? 1 : 0,
                comparison ? 0 : 1,
                home,
                away);
        return meeting.one.compareTo(meeting.other) < 0 ? meeting : meeting.swapped();
    }
}
