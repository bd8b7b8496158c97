package dev.touchline.tournaments;

import dev.touchline.tournaments.regulations.Meetings;
import java.util.ArrayList;
import java.util.List;

/** The match days of a group in which all meet all. */
final class RoundRobin {
    /** Two positions of a group, from 1. */
    record Meeting(int home, int away) {
        Meeting swapped() {
            return new Meeting(away, home);
        }
    }

    /** The order of the World Cup: the last match day brings 1 and 4, 2 and 3 together. */
    private static final List<List<Meeting>> FOUR = List.of(
            List.of(new Meeting(1, 2), new Meeting(3, 4)),
            List.of(new Meeting(1, 3), new Meeting(4, 2)),
            List.of(new Meeting(4, 1), new Meeting(2, 3)));

    private RoundRobin() {}

    /** Returns the match days in order; with an odd number one rests on each. */
    static List<List<Meeting>> matchDays(int size, Meetings meetings) {
        List<List<Meeting>> once = size == 4 ? FOUR : circle(size);
        return switch (meetings) {
            case ONCE -> once;
            case TWICE -> {
                List<List<Meeting>> twice = new ArrayList<>(once);
                once.forEach(matchDay ->
                        twice.add(matchDay.stream().map(Meeting::swapped).toList()));
                yield List.copyOf(twice);
            }
        };
    }

    /**
     * The circle method in modular form. An odd number of positions stands on a circle; on day d those meet whose
     * indices add up to d modulo its length, and the one left over meets the position in the centre, or rests. At home
     * is whoever has the other ahead of him within half a circle, so home and away differ by one match at most.
     */
    private static List<List<Meeting>> circle(int size) {
        int length = size % 2 == 0 ? size - 1 : size;
        List<List<Meeting>> matchDays = new ArrayList<>();
        for (int day = 0; day < length; day++) {
            List<Meeting> matchDay = new ArrayList<>();
            for (int one = 0; one < length; one++) {
                int other = Math.floorMod(day - one, length);
                if (one < other) {
                    Meeting meeting = new Meeting(one + 1, other + 1);
                    matchDay.add(other - one <= length / 2 ? meeting : meeting.swapped());
                } else if (one == other && length < size) {
                    Meeting meeting = new Meeting(one + 1, size);
                    matchDay.add(day % 2 == 0 ? meeting : meeting.swapped());
                }
            }
            matchDays.add(List.copyOf(matchDay));
        }
        return List.copyOf(matchDays);
    }
}
