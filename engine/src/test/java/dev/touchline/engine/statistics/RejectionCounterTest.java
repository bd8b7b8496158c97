package dev.touchline.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.Rejection;
import dev.touchline.engine.Side;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class RejectionCounterTest {
    private static final TeamController STILL = (observation, commands) -> CallResult.ANSWERED;

    @Test
    void countsCommandsOfTheSideThatGaveThemByReason() {
        RejectionCounter counter = new RejectionCounter();
        int[] calls = {0};
        TeamController broken = (observation, commands) -> {
            if (calls[0]++ >= 2) {
                commands[4 * CommandLayout.PLAYER_FIELDS + CommandLayout.MOVE_X] = Double.NaN;
            }
            return CallResult.ANSWERED;
        };
        Match match = new Match(MatchSetup.league(Rulebook.CLASSIC_1, 1), STILL, broken, counter);

        for (int tick = 0; tick < 5; tick++) {
            match.step();
        }

        assertThat(counter.count()).containsExactly(new RejectedCommands(Side.AWAY, Rejection.NOT_A_NUMBER, 3, 3, 4));
    }

    @Test
    void aTeamThatCommandsNothingIsNeverRejected() {
        RejectionCounter counter = new RejectionCounter();
        Match match = new Match(MatchSetup.league(Rulebook.CLASSIC_1, 1), STILL, STILL, counter);

        for (int tick = 0; tick < 100; tick++) {
            match.step();
        }

        assertThat(counter.count()).isEmpty();
    }
}
