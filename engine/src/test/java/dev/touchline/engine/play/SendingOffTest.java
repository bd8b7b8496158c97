package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.Rejection;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever was sent off has no part in the match any more. */
class SendingOffTest {

    @Test
    void heNeitherPlaysNorStopsTheBallEvenWhereItPassesHim() {
        Scene scene = new Scene().sentOff(Side.AWAY, 5).at(Side.AWAY, 5, 1, 0).ball(0, 0, 20, 0);

        scene.kick(Side.AWAY, 5, 10, 0).tick();

        assertThat(scene.state.ballX).isGreaterThan(1.5);
        assertThat(scene.state.owner).isEqualTo(MatchState.NOBODY);
        assertThat(scene.state.lastTouch).isEqualTo(MatchState.NOBODY);
        assertThat(scene.state.rejection(Side.AWAY, 5)).isEqualTo(Rejection.UNABLE);
    }

    @Test
    void heTakesNoRestart() {
        Scene scene = new Scene().sentOff(Side.HOME, 5).at(Side.HOME, 5, 10, 10);
        Restart.award(scene.state, RestartKind.DIRECT_FREE_KICK, Side.HOME, 10, 10);
        Restart.makeReady(scene.state);

        scene.kick(Side.HOME, 5, 10, 0).tick();

        assertThat(scene.state.restart).isEqualTo(RestartKind.DIRECT_FREE_KICK);
    }

    @Test
    void heIsNotChosenForAPenalty() {
        Scene scene = new Scene().at(Side.HOME, 8, 20, 0).sentOff(Side.HOME, 9).at(Side.HOME, 9, 41, 0);

        Restart.award(scene.state, RestartKind.PENALTY, Side.HOME, 41.5, 0);

        assertThat(scene.state.penaltyTaker).isEqualTo(8);
    }

    @Test
    void whoHasTheBallLosesIt() {
        Scene scene = new Scene().at(Side.HOME, 5, 0, 0).owns(Side.HOME, 5);

        scene.sentOff(Side.HOME, 5);

        assertThat(scene.state.owner).isEqualTo(MatchState.NOBODY);
    }

    @Test
    void afterTheGoalkeeperTheLowestNumberLeftMayUseHisHands() {
        Scene scene = new Scene().sentOff(Side.AWAY, 0).sentOff(Side.AWAY, 1);

        assertThat(scene.state.goalkeeper(Side.AWAY)).isEqualTo(2);
        assertThat(scene.state.goalkeeper(Side.HOME)).isZero();
    }

    @Test
    void whereNobodyIsLeftThereIsNoGoalkeeper() {
        Scene scene = new Scene();
        for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
            scene.sentOff(Side.AWAY, number);
        }

        assertThat(scene.state.goalkeeper(Side.AWAY)).isEqualTo(-1);
    }

    @Test
    void inAShootOutNobodyKicksTwiceBeforeAllWhoAreLeftHaveKicked() {
        Scene scene = new Scene().sentOff(Side.HOME, 7).sentOff(Side.HOME, 3);
        scene.state.period = Period.SHOOT_OUT;
        scene.state.shootOut.begin(Side.HOME);
        List<Integer> takers = new ArrayList<>();

        for (int kick = 0; kick < 20; kick++) {
            PenaltyKicks.setUp(scene.state);
            if (scene.state.shootOut.turn() == Side.HOME) {
                takers.add(scene.state.restartTaker());
            }
            scene.state.shootOut.decide(false);
        }

        assertThat(takers).containsExactly(10, 9, 8, 6, 5, 4, 2, 1, 0, 10);
    }
}
