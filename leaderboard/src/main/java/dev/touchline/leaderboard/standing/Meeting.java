package dev.touchline.leaderboard.standing;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often two entrants have met on the ladder with their newest policies.
 *
 * @param one the entrant whose id is first in the alphabet
 */
@Schema(name = "StandingLadderMeeting")
public record Meeting(String one, String other, int matches) {
    private static final Comparator<Meeting> ORDER =
            Comparator.comparing(Meeting::one).thenComparing(Meeting::other);

    /** Every pair that has met, by ids. */
    static List<Meeting> count(List<LadderMatch> matches) {
        TreeMap<Meeting, Integer> counts = new TreeMap<>(ORDER);
        matches.forEach(match -> counts.merge(between(match.home(), match.away()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Meeting(entry.getKey().one(), entry.getKey().other(), entry.getValue()))
                .toList();
    }

    /**
     * How often two entrants have met, in either order.
     *
     * @param meetings as {@link #count} gives them
     */
    public static int matchesOf(String a, String b, List<Meeting> meetings) {
        int found = Collections.binarySearch(meetings, between(a, b), ORDER);
        return found < 0 ? 0 : meetings.get(found).matches();
    }

    private static Meeting between(String home, String away) {
        return home.compareTo(away) < 0 ? new Meeting(home, away, 0) : new Meeting(away, home, 0);
    }
}
