package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.BallExit;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.Offence;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.observation.ObservationLayout;
import dev.touchline.engine.observation.ObservationWriter;
import dev.touchline.engine.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens when more than one thing happens in a tick; home attacks +x. */
class RefereeTest {
    private final MatchState state = new MatchState(MatchSetup.league(Rulebook.CLASSIC_1, 1), Side.HOME);
    private final MatchJournal journal = new MatchJournal(state);
    private final Referee referee = new Referee();

    @BeforeEach
    void homeHasPutTheBallIntoTheGoal() {
        referee.begin(state, journal);
        state.restart = null;
        state.tick = 100;
        state.periodTick = 100;
        state.touch(9);
        state.exit = new BallExit(true, 52.7, 1, 0);
    }

    @Test
    void aGoalInTheTickOfAFoulIsFollowedByTheKickOffAlone() {
        state.offence = new Offence.Foul(Side.AWAY, 3, 9, 1, 40, 0);

        referee.judge(state, journal);

        assertThat(state.goals(Side.HOME)).isEqualTo(1);
        assertThat(state.restart()).isEqualTo(RestartKind.KICK_OFF);
        assertThat(state.advantage()).isNull();
    }

    @Test
    void aPlayerWhoIsOffsideDoesNotScore() {
        state.offence = new Offence.Offside(Side.HOME, 9, 50, 1);

        referee.judge(state, journal);

        assertThat(state.goals(Side.HOME)).isZero();
        assertThat(state.restart()).isEqualTo(RestartKind.INDIRECT_FREE_KICK);
        assertThat(journal.events())
                .filteredOn(event -> event instanceof Event.Awarded && event.tick() == 100)
                .hasSize(1);
    }

    @Test
    void theTimeThatIsLeftTellsTheTimeThatWasLost() {
        state.lostTicks = 60;

        double[] seen = new ObservationWriter().write(state, Side.AWAY);

        int half = state.rulebook().clock().halfTicks();
        assertThat(seen[ObservationLayout.PERIOD_TICKS_LEFT]).isEqualTo(half + 60 - 100);
    }
}
