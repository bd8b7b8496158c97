package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchline.engine.BallExit;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.observation.ObservationLayout;
import dev.touchline.engine.observation.ObservationWriter;
import org.junit.jupiter.api.Test;

class PenaltyTest {
    private static final int TAKER = 9;

    /** A penalty kick for home; an opponent stands in the area, the goalkeeper off his line. */
    private static Scene awarded() {
        Scene scene =
                new Scene().at(Side.HOME, TAKER, 40, 0).at(Side.AWAY, 0, 50, 1).at(Side.AWAY, 4, 40, 10);
        Restart.award(scene.state, RestartKind.PENALTY, Side.HOME, 41.5, 0);
        return scene;
    }

    private static void walkOff(Scene scene) {
        Restart restart = new Restart();
        Bodies bodies = new Bodies();
        for (int tick = 0; tick < 60; tick++) {
            scene.state.tick++;
            restart.steer(scene.state);
            bodies.move(scene.state, restart);
            restart.prepare(scene.state);
        }
    }

    private static Scene onItsWay(double vx) {
        Scene scene = awarded();
        Restart.makeReady(scene.state);
        scene.at(Side.HOME, TAKER, 41, 0).at(Side.AWAY, 0, 52.5, 1).at(Side.AWAY, 4, 0, 0);
        return scene.kick(Side.HOME, TAKER, vx, 0).tick();
    }

    @Test
    void theGoalkeeperGoesToHisLineAndTheOthersLeaveTheArea() {
        Scene scene = awarded();

        walkOff(scene);

        assertThat(scene.state.restartReady()).isTrue();
        assertThat(scene.state.x(Side.AWAY, 0)).isCloseTo(52.5, within(0.01));
        assertThat(scene.state.x(Side.AWAY, 4)).isLessThanOrEqualTo(36 + 1e-6);
        assertThat(Math.hypot(scene.state.x(Side.AWAY, 4) - 41.5, scene.state.y(Side.AWAY, 4)))
                .isGreaterThanOrEqualTo(9.15 - 1e-6);
    }

    @Test
    void onlyTheChosenPlayerTakesIt() {
        Scene scene = awarded().at(Side.HOME, 8, 41.5, 0.9);
        Restart.makeReady(scene.state);

        scene.kick(Side.HOME, 8, 20, 0).tick();

        assertThat(scene.state.restart).isEqualTo(RestartKind.PENALTY);
    }

    @Test
    void theHalfDoesNotEndWhileTheBallIsOnItsWayNorAfterAParry() {
        Scene scene = onItsWay(20);
        scene.state.periodTick = 1_000_000;
        scene.judge();
        assertThat(scene.state.period).isEqualTo(Period.FIRST_HALF);

        scene.state.touch(MatchState.index(Side.AWAY, 0));
        scene.judge();

        assertThat(scene.state.period).isEqualTo(Period.FIRST_HALF);
        scene.state.exit = new BallExit(true, 52.61, 0, 0);
        scene.judge();
        assertThat(scene.state.goals(Side.HOME)).isOne();
        assertThat(scene.state.period).isEqualTo(Period.SECOND_HALF);
    }

    @Test
    void whenAnotherPlaysTheBallTheKickIsCompleted() {
        Scene scene = onItsWay(20);
        scene.state.periodTick = 1_000_000;

        scene.state.touch(MatchState.index(Side.AWAY, 4));
        scene.judge();

        assertThat(scene.state.period).isEqualTo(Period.SECOND_HALF);
    }

    @Test
    void theTakerWhoPlaysTheReboundHimselfGivesAnIndirectFreeKickAway() {
        Scene scene = onItsWay(5);
        scene.state.tick += 20;
        scene.ballNear(TAKER).kick(Side.HOME, TAKER, 20, 0).tick();

        scene.judge();

        assertThat(scene.state.restart).isEqualTo(RestartKind.INDIRECT_FREE_KICK);
        assertThat(scene.state.restartSide()).isEqualTo(Side.AWAY);
    }

    @Test
    void inAShootOutTheObservationTellsWhoseKickItIsUntilItIsDecided() {
        Scene scene = new Scene();
        scene.state.period = Period.SHOOT_OUT;
        scene.state.shootOut.begin(Side.AWAY);
        PenaltyKicks.setUp(scene.state);
        scene.state.restart = null;
        scene.state.shootOut.struck();

        double[] home = new ObservationWriter().write(scene.state, Side.HOME);
        double[] away = new ObservationWriter().write(scene.state, Side.AWAY);

        assertThat(home[ObservationLayout.RESTART_KIND]).isZero();
        assertThat(home[ObservationLayout.RESTART_SIDE]).isEqualTo(-1);
        assertThat(away[ObservationLayout.RESTART_SIDE]).isEqualTo(1);
        assertThat(home[ObservationLayout.PENALTY_TAKER]).isEqualTo(10);
        assertThat(away[ObservationLayout.PENALTY_TAKER]).isEqualTo(10);
    }
}
