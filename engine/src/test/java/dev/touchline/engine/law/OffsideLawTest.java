package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Card;
import dev.touchline.engine.Offence;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import org.junit.jupiter.api.Test;

class OffsideLawTest {
    private final Law law = new OffsideLaw();

    @Test
    void offsideGivesAnIndirectFreeKickWhereThePlayerPlayedTheBall() {
        Offence offside = new Offence.Offside(Side.HOME, 9, 38, -4);

        Ruling ruling = law.judge(Situation.inPlay().with(offside));

        assertThat(ruling)
                .isEqualTo(new Ruling.Punish(
                        offside, Card.NONE, new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.AWAY, 38, -4)));
    }

    @Test
    void besideThePitchItIsTakenOnTheLine() {
        Offence offside = new Offence.Offside(Side.HOME, 9, 38, -34.6);

        Ruling ruling = law.judge(Situation.inPlay().with(offside));

        assertThat(ruling)
                .isEqualTo(new Ruling.Punish(
                        offside, Card.NONE, new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.AWAY, 38, -34)));
    }

    @Test
    void nothingElseIsOffside() {
        assertThat(law.judge(Situation.inPlay())).isNull();
        assertThat(law.judge(Situation.inPlay().with(new Offence.BackPass(Side.HOME, 0, -45, 0))))
                .isNull();
    }
}
