package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.observation.ObservationLayout;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SituationAnswerTest {
    private static final List<Rehearsal.Situation> SITUATIONS = List.of(situation("kick-off"), situation("corner"));

    @Test
    void aSituationThatTwoRunsAnswerDifferentlyIsNamed() {
        SituationAnswer still = SituationAnswer.of(new CallResult.Answered(), new double[CommandLayout.LENGTH]);
        SituationAnswer moving = SituationAnswer.of(new CallResult.Answered(), everyPlayerMoves(1));
        SituationAnswer faster = SituationAnswer.of(new CallResult.Answered(), everyPlayerMoves(2));

        assertThat(SituationAnswer.differing(SITUATIONS, List.of(still, moving), List.of(still, faster)))
                .containsExactly("corner");
    }

    @Test
    void aSituationThatFailsInOneRunOnlyIsNamed() {
        SituationAnswer still = SituationAnswer.of(new CallResult.Answered(), new double[CommandLayout.LENGTH]);
        SituationAnswer failed = SituationAnswer.of(new CallResult.Failed("x"), new double[CommandLayout.LENGTH]);

        assertThat(SituationAnswer.differing(SITUATIONS, List.of(failed, still), List.of(still, still)))
                .containsExactly("kick-off");
    }

    @Test
    void twoFailuresAreEqualWhateverTheirMessages() {
        SituationAnswer one = SituationAnswer.of(new CallResult.Failed("at 0x7f"), new double[CommandLayout.LENGTH]);
        SituationAnswer other = SituationAnswer.of(new CallResult.Failed("at 0x8f"), everyPlayerMoves(1));

        assertThat(SituationAnswer.differing(SITUATIONS, List.of(one), List.of(other)))
                .isEmpty();
    }

    private static double[] everyPlayerMoves(double speed) {
        double[] commands = new double[CommandLayout.LENGTH];
        Arrays.fill(commands, speed);
        return commands;
    }

    private static Rehearsal.Situation situation(String name) {
        return new Rehearsal.Situation(name, new double[ObservationLayout.LENGTH]);
    }
}
