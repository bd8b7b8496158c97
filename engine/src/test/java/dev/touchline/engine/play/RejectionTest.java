package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Rejection;
import dev.touchline.engine.Side;
import dev.touchline.engine.observation.CommandLayout;
import org.junit.jupiter.api.Test;

/** A player is told why what he was ordered was not done. */
class RejectionTest {

    @Test
    void aKickThatWasCarriedOutIsNotRejected() {
        Scene scene = new Scene().at(Side.HOME, 5, 0, 0).owns(Side.HOME, 5);

        scene.kick(Side.HOME, 5, 10, 0).tick();

        assertThat(scene.state.rejection(Side.HOME, 5)).isEqualTo(Rejection.NONE);
    }

    @Test
    void aKickOfABallThatComesWithinTheTickIsNotRejected() {
        Scene scene = new Scene().at(Side.HOME, 5, 0, 0).ball(-1.5, 0, 20, 0);

        scene.kick(Side.HOME, 5, -10, 0).tick();

        assertThat(scene.state.ballVx).isNegative();
        assertThat(scene.state.rejection(Side.HOME, 5)).isEqualTo(Rejection.NONE);
    }

    @Test
    void whoTouchedTheBallLastIsToldThatItIsOutOfReach() {
        Scene scene = new Scene().at(Side.HOME, 5, 0, 0).owns(Side.HOME, 5).ball(20, 0, 0, 0);

        scene.kick(Side.HOME, 5, 10, 0).tick();

        assertThat(scene.state.rejection(Side.HOME, 5)).isEqualTo(Rejection.BALL_OUT_OF_REACH);
    }

    @Test
    void aPlayerWhoIsDownIsUnable() {
        Scene scene = new Scene().at(Side.HOME, 5, 0, 0).ball(0.5, 0, 0, 0);
        scene.state.downUntil[5] = scene.state.tick + 10;

        scene.kick(Side.HOME, 5, 10, 0).act(Side.HOME, 5, CommandLayout.TACKLE).tick();

        assertThat(scene.state.rejection(Side.HOME, 5)).isEqualTo(Rejection.UNABLE);
    }

    @Test
    void aTackleInThePauseAfterTheLastOneIsUnable() {
        Scene scene = new Scene().at(Side.HOME, 5, 0, 0).owns(Side.HOME, 5).at(Side.AWAY, 4, 1, 0);
        scene.state.noDuelUntil[MatchState.index(Side.AWAY, 4)] = scene.state.tick + 3;

        scene.act(Side.AWAY, 4, CommandLayout.TACKLE).tick();

        assertThat(scene.state.rejection(Side.AWAY, 4)).isEqualTo(Rejection.UNABLE);
    }

    @Test
    void aTackleOnNobodySaysSo() {
        Scene scene = new Scene().at(Side.AWAY, 4, 1, 0);

        scene.act(Side.AWAY, 4, CommandLayout.TACKLE).tick();

        assertThat(scene.state.rejection(Side.AWAY, 4)).isEqualTo(Rejection.NOBODY_TO_TACKLE);
    }

    @Test
    void handsAreTheGoalkeepersInHisAreaAndNotWhileHeRecovers() {
        Scene scene = new Scene().at(Side.HOME, 0, -50, 0).ball(-45, 0, 0, 0);
        scene.act(Side.HOME, 0, CommandLayout.CATCH)
                .act(Side.HOME, 4, CommandLayout.CATCH)
                .tick();
        assertThat(scene.state.rejection(Side.HOME, 0)).isEqualTo(Rejection.NONE);
        assertThat(scene.state.rejection(Side.HOME, 4)).isEqualTo(Rejection.HANDS_NOT_ALLOWED);

        scene.state.noDuelUntil[0] = scene.state.tick + 5;
        scene.tick();

        assertThat(scene.state.rejection(Side.HOME, 0)).isEqualTo(Rejection.UNABLE);
    }
}
