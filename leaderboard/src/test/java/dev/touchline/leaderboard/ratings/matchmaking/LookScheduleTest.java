package dev.touchline.leaderboard.ratings.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LookScheduleTest {
    private static final int ENTRANTS = 8;
    private static final LookSchedule SCHEDULE = new LookSchedule(MatchmakingRules.STANDARD, ENTRANTS);

    @Test
    void looksBeginAndEndWhereTheRulesSay() {
        List<Integer> looks = moments().stream().filter(SCHEDULE::isLook).toList();

        assertThat(looks.getFirst()).isEqualTo(400 * ENTRANTS / 2);
        assertThat(looks.getLast()).isEqualTo(1600 * ENTRANTS / 2);
        assertThat(looks).allMatch(matches -> matches % 2 == 0).doesNotHaveDuplicates();
        assertThat(SCHEDULE.isLook(looks.get(3) - 2)).isFalse();
    }

    @Test
    void planningBeginsAtTheFloor() {
        assertThat(SCHEDULE.after(0)).isEqualTo(20 * ENTRANTS / 2);
        assertThat(moments().stream().filter(matches -> matches < 1600)).noneMatch(SCHEDULE::isLook);
    }

    @Test
    void theNextLookIsTheFirstThatComesAndNoneComesAfterTheLast() {
        List<Integer> looks = moments().stream().filter(SCHEDULE::isLook).toList();

        assertThat(SCHEDULE.nextLook(0)).isEqualTo(looks.getFirst());
        assertThat(SCHEDULE.nextLook(looks.get(3) - 1)).isEqualTo(looks.get(3));
        assertThat(SCHEDULE.nextLook(looks.get(3))).isEqualTo(looks.get(4));
        assertThat(SCHEDULE.nextLook(SCHEDULE.last())).isEqualTo(SCHEDULE.last());
    }

    /** Two equal entrants, watched at every look: the promise is about the one that is wrongly put ahead. */
    @Test
    void theBoundKeepsItsPromiseAtAllLooksTogether() {
        List<Integer> looks = moments().stream().filter(SCHEDULE::isLook).toList();
        SplittableRandom chance = new SplittableRandom(3);
        int trials = 40_000;
        int left = 0;
        for (int trial = 0; trial < trials; trial++) {
            double sum = StrictMath.sqrt(looks.getFirst()) * chance.nextGaussian();
            boolean out = false;
            for (int look = 0; look < looks.size() && !out; look++) {
                if (look > 0) {
                    sum += StrictMath.sqrt(looks.get(look) - looks.get(look - 1)) * chance.nextGaussian();
                }
                out = sum >= SCHEDULE.bound() * StrictMath.sqrt(looks.get(look));
            }
            left += out ? 1 : 0;
        }

        assertThat(left / (double) trials).isBetween(0.045, 0.055);
    }

    @ParameterizedTest
    @CsvSource({
        "0,10,400,1600,1.1,0.05",
        "20,101,400,1600,1.1,0.05",
        "20,10,20,1600,1.1,0.05",
        "20,10,400,400,1.1,0.05",
        "20,10,400,1600,1,0.05",
        "20,10,400,1600,1.1,0.5"
    })
    void refusesRulesThatMakeNoSense(int floor, int exploration, int first, int last, double growth, double level) {
        assertThatThrownBy(() -> new MatchmakingRules(floor, exploration, first, last, growth, level))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> moments() {
        List<Integer> moments = new ArrayList<>();
        for (int matches = SCHEDULE.after(0); matches <= SCHEDULE.last(); matches = SCHEDULE.after(matches)) {
            moments.add(matches);
        }
        return moments;
    }
}
