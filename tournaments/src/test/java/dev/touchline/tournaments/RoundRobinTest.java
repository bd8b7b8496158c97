package dev.touchline.tournaments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.tournaments.RoundRobin.Meeting;
import dev.touchline.tournaments.regulations.Meetings;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RoundRobinTest {
    @Test
    void fourMeetInTheOrderOfTheWorldCup() {
        assertThat(RoundRobin.matchDays(4, Meetings.ONCE))
                .containsExactly(
                        List.of(new Meeting(1, 2), new Meeting(3, 4)),
                        List.of(new Meeting(1, 3), new Meeting(4, 2)),
                        List.of(new Meeting(4, 1), new Meeting(2, 3)));
    }

    @Property
    void allMeetAllOnceAndNobodyPlaysTwiceOnOneDay(@ForAll @IntRange(min = 2, max = 64) int size) {
        List<List<Meeting>> matchDays = RoundRobin.matchDays(size, Meetings.ONCE);

        Set<Set<Integer>> met = new HashSet<>();
        for (List<Meeting> matchDay : matchDays) {
            Set<Integer> onTheDay = new HashSet<>();
            for (Meeting meeting : matchDay) {
                assertThat(met.add(Set.of(meeting.home(), meeting.away()))).isTrue();
                assertThat(onTheDay.add(meeting.home())).isTrue();
                assertThat(onTheDay.add(meeting.away())).isTrue();
            }
            assertThat(matchDay).hasSize(size / 2);
        }
        assertThat(met).hasSize(size * (size - 1) / 2);
        assertThat(matchDays).hasSize(size % 2 == 0 ? size - 1 : size);
    }

    @Property
    void homeAndAwayDifferByOneAtMost(@ForAll @IntRange(min = 2, max = 64) int size) {
        int[] surplus = new int[size + 1];

        RoundRobin.matchDays(size, Meetings.ONCE).stream().flatMap(List::stream).forEach(meeting -> {
            surplus[meeting.home()]++;
            surplus[meeting.away()]--;
        });

        assertThat(Arrays.stream(surplus).boxed()).allMatch(difference -> Math.abs(difference) <= 1);
    }

    @Property
    void secondHalfSwapsTheSidesOfTheFirst(@ForAll @IntRange(min = 2, max = 16) int size) {
        List<List<Meeting>> once = RoundRobin.matchDays(size, Meetings.ONCE);
        List<List<Meeting>> twice = RoundRobin.matchDays(size, Meetings.TWICE);

        assertThat(twice).hasSize(2 * once.size()).startsWith(once.getFirst());
        assertThat(twice.stream().flatMap(List::stream).distinct()).hasSize(size * (size - 1));
    }
}
