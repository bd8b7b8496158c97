package dev.touchline.leaderboard.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.leaderboard.standing.LadderCondition.Phase;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FieldTest {
    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "200, true", "201, false"})
    void aLadderHasTwoToTwoHundred(int contestants, boolean canPlay) {
        Field field = field(contestants);

        assertThat(field.canPlay()).isEqualTo(canPlay);
    }

    @ParameterizedTest
    @CsvSource({"1, TOO_FEW", "201, TOO_MANY"})
    void whoeverCannotPlayIsToldWhy(int contestants, Phase phase) {
        LadderSettings settings = LadderSettings.read(_ -> Optional.empty());

        LadderCondition condition = LadderCondition.empty(settings, field(contestants), 0, null);

        assertThat(condition.phase()).isEqualTo(phase);
        assertThat(condition.outlook()).isNull();
    }

    private static Field field(int contestants) {
        return new Field(IntStream.range(0, contestants)
                .mapToObj(number -> new Contestant("e" + number, "Entrant " + number, number))
                .toList());
    }
}
