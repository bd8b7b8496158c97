package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Side;
import org.junit.jupiter.api.Test;

class TeamSizeLawTest {
    private final Law law = new TeamSizeLaw();
    private final int fewest = Situation.inPlay().rulebook().fouls().fewestPlayers();

    @Test
    void aTeamWithTheFewestPermittedPlayersPlaysOn() {
        assertThat(law.judge(Situation.inPlay().players(Side.AWAY, fewest))).isNull();
    }

    @Test
    void aTeamWithFewerLoses() {
        assertThat(law.judge(Situation.inPlay().players(Side.AWAY, fewest - 1)))
                .isEqualTo(new Ruling.Walkover(Side.AWAY, "fewer than %d players left".formatted(fewest)));
    }

    @Test
    void whereBothHaveFewerBothLose() {
        Situation situation = Situation.inPlay().players(Side.HOME, fewest - 1).players(Side.AWAY, fewest - 1);

        assertThat(law.judge(situation)).isInstanceOf(Ruling.DoubleWalkover.class);
    }

    @Test
    void aDrillMayBeginWithFewer() {
        assertThat(law.judge(Situation.inPlay().drillOf(fewest - 1).players(Side.AWAY, fewest - 1)))
                .isNull();
    }
}
