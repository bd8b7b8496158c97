package dev.touchline.arena.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.arena.match.Rehearsal.Situation;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.observation.ObservationLayout;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SituationsTest {
    private static final List<Situation> SITUATIONS = Situations.of(Rulebook.CLASSIC_1);

    @Test
    void everyRestartIsThereForBothTeamsReadyAndNot() {
        for (RestartKind kind : RestartKind.values()) {
            assertThat(SITUATIONS)
                    .filteredOn(
                            situation -> situation.observation()[ObservationLayout.RESTART_KIND] == kind.ordinal() + 1)
                    .extracting(situation -> situation.observation()[ObservationLayout.RESTART_SIDE])
                    .contains(1.0, -1.0);
        }
    }

    @Test
    void everyPeriodAndEveryOwnerIsThere() {
        assertThat(valuesOf(ObservationLayout.PERIOD)).containsExactly(1, 2, 3, 4, 5);
        assertThat(valuesOf(ObservationLayout.OWNER_NUMBER)).contains(-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(valuesOf(ObservationLayout.OWNER_SIDE)).containsExactly(-1, 0, 1);
    }

    @Test
    void aPenaltyHasItsTaker() {
        assertThat(SITUATIONS)
                .filteredOn(situation ->
                        situation.observation()[ObservationLayout.RESTART_KIND] == RestartKind.PENALTY.ordinal() + 1)
                .allMatch(situation -> situation.observation()[ObservationLayout.PENALTY_TAKER] >= 0);
    }

    @Test
    void everythingThatFollowsAnOffenceIsThereForBothTeams() {
        assertThat(valuesOf(ObservationLayout.ADVANTAGE)).containsExactly(-1, 0, 1);
        assertThat(valuesOf(ObservationLayout.HANDS_ALLOWED)).containsExactly(0, 1);
        assertThat(valuesOf(ObservationLayout.OUR_GOALKEEPER)).containsExactly(0, 1);
        assertThat(valuesOf(ObservationLayout.THEIR_GOALKEEPER)).containsExactly(0, 1);
        assertThat(valuesOf(field(4, ObservationLayout.YELLOW_CARDS))).containsExactly(0, 1);
        assertThat(valuesOf(field(11 + 4, ObservationLayout.YELLOW_CARDS))).containsExactly(0, 1);
        assertThat(valuesOf(field(5, ObservationLayout.ON_PITCH))).containsExactly(0, 1);
        assertThat(valuesOf(field(11 + 5, ObservationLayout.ON_PITCH))).containsExactly(0, 1);
    }

    @Test
    void whoIsSentOffIsNotTheGoalkeeperNorAtTheBallNorTakesAPenalty() {
        for (Situation situation : SITUATIONS) {
            double[] numbers = situation.observation();
            assertThat(numbers[field((int) numbers[ObservationLayout.OUR_GOALKEEPER], ObservationLayout.ON_PITCH)])
                    .as(situation.name())
                    .isEqualTo(1);
            assertThat(numbers[
                            field(11 + (int) numbers[ObservationLayout.THEIR_GOALKEEPER], ObservationLayout.ON_PITCH)])
                    .as(situation.name())
                    .isEqualTo(1);
            int taker = (int) numbers[ObservationLayout.PENALTY_TAKER];
            int team = numbers[ObservationLayout.RESTART_SIDE] > 0 ? 0 : 11;
            if (taker >= 0) {
                assertThat(numbers[field(team + taker, ObservationLayout.ON_PITCH)])
                        .as(situation.name())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void situationsAreFiniteAndHaveTheirOwnNames() {
        assertThat(SITUATIONS).extracting(Situation::name).doesNotHaveDuplicates();
        assertThat(SITUATIONS)
                .allMatch(situation -> situation.observation().length == ObservationLayout.LENGTH)
                .allMatch(situation ->
                        Arrays.stream(situation.observation()).allMatch(number -> Double.isFinite(number)));
    }

    private static int field(int player, int field) {
        return ObservationLayout.PLAYERS + player * ObservationLayout.PLAYER_FIELDS + field;
    }

    private static List<Integer> valuesOf(int field) {
        return SITUATIONS.stream()
                .map(situation -> (int) situation.observation()[field])
                .distinct()
                .sorted()
                .toList();
    }
}
