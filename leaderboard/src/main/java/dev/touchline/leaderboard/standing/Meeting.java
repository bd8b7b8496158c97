package dev.touchline.leaderboard.standing;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * How often two entrants have met on the ladder with their newest policies.
 *
 * @param one the entrant whose id is first in the alphabet
 */
public record Meeting(String one, String other, int matches) {
    static List<Meeting> count(List<LadderMatch> matches) {
        TreeMap<Meeting, Integer> counts =
                new TreeMap<>(Comparator.comparing(Meeting::one).thenComparing(Meeting::other));
        matches.forEach(match -> counts.merge(between(match.home(), match.away()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Meeting(entry.getKey().one(), entry.getKey().other(), entry.getValue()))
                .toList();
    }

    private static Meeting between(String home, String away) {
        return home.compareTo(away) < 0 ? new Meeting(home, away, 0) : new Meeting(away, home, 0);
    }
}
