package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.BallExit;
import dev.touchline.engine.Card;
import dev.touchline.engine.Offence;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.observation.ObservationLayout;
import dev.touchline.engine.observation.ObservationWriter;
import dev.touchline.engine.rulebook.Fouls;
import dev.touchline.engine.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** Rulings carried out: advantage, cards, goals and what follows them. */
class RefereeTest {
    private static final Fouls FOULS = Rulebook.CLASSIC_1.fouls();
    private static final Offence.Foul RECKLESS = new Offence.Foul(Side.AWAY, 4, 9, FOULS.yellowSeverity(), 20, 5);

    private static Scene afterTheFoul() {
        return new Scene()
                .at(Side.HOME, 9, 20, 5)
                .owns(Side.HOME, 9)
                .seen(RECKLESS)
                .judge();
    }

    private static Event.Booking booking(Scene scene, int player, Card card) {
        return new Event.Booking(scene.state.tick, Side.AWAY, player, card);
    }

    @Test
    void theRefereeWaitsAndPlayGoesOnWithTheCardWhenTheFouledTeamKeepsTheBall() {
        Scene scene = afterTheFoul();
        assertThat(scene.state.advantage).isNotNull();

        scene.seen(null).state.tick += FOULS.advantageTicks();
        scene.judge();

        assertThat(scene.state.restart).isNull();
        assertThat(scene.state.advantage).isNull();
        assertThat(scene.state.yellowCards(Side.AWAY, 4)).isOne();
        assertThat(scene.events()).contains(booking(scene, 4, Card.YELLOW));
    }

    @Test
    void aGoalOutOfAnAdvantageCountsAndTheCardIsStillShown() {
        Scene scene = afterTheFoul();
        scene.seen(null).state.exit = new BallExit(true, 52.61, 0, 0);

        scene.judge();

        assertThat(scene.state.goals(Side.HOME)).isOne();
        assertThat(scene.state.restart).isEqualTo(RestartKind.KICK_OFF);
        assertThat(scene.state.restartSide()).isEqualTo(Side.AWAY);
        assertThat(scene.state.yellowCards(Side.AWAY, 4)).isOne();
        assertThat(scene.state.advantage).isNull();
    }

    @Test
    void theBallOutOfAnAdvantageIsTheFreeKick() {
        Scene scene = afterTheFoul();
        scene.seen(null).state.exit = new BallExit(false, 30, 34.11, 0);

        scene.judge();

        assertThat(scene.state.restart).isEqualTo(RestartKind.DIRECT_FREE_KICK);
        assertThat(scene.state.restartX()).isEqualTo(20);
        assertThat(scene.state.yellowCards(Side.AWAY, 4)).isOne();
    }

    @Test
    void aSecondFoulInTheWaitStopsPlayAndBothArePunishedByCards() {
        Scene scene = afterTheFoul();
        Offence.Foul second = new Offence.Foul(Side.AWAY, 4, 9, FOULS.secondYellowSeverity(), 26, 5);

        scene.seen(second).judge();

        assertThat(scene.state.restart).isEqualTo(RestartKind.DIRECT_FREE_KICK);
        assertThat(scene.state.restartX()).isEqualTo(26);
        assertThat(scene.events())
                .containsSubsequence(booking(scene, 4, Card.YELLOW), booking(scene, 4, Card.SECOND_YELLOW));
        assertThat(scene.state.onPitch(Side.AWAY, 4)).isFalse();
    }

    @Test
    void aGoalOfAnOffsidePlayerInTheSameTickDoesNotCount() {
        Scene scene = new Scene().seen(new Offence.Offside(Side.HOME, 9, 50, 0));
        scene.state.exit = new BallExit(true, 52.61, 0, 0);

        scene.judge();

        assertThat(scene.state.goals(Side.HOME)).isZero();
        assertThat(scene.state.restart).isEqualTo(RestartKind.INDIRECT_FREE_KICK);
        assertThat(scene.state.restartSide()).isEqualTo(Side.AWAY);
        assertThat(scene.state.exit).isNull();
    }

    @Test
    void aFoulOfTheDefendersInTheTickOfTheGoalIsBookedAndTheGoalCounts() {
        Scene scene = new Scene().at(Side.HOME, 9, 20, 5).owns(Side.HOME, 9).seen(RECKLESS);
        scene.state.exit = new BallExit(true, 52.61, 0, 0);

        scene.judge();

        assertThat(scene.state.goals(Side.HOME)).isOne();
        assertThat(scene.state.restart).isEqualTo(RestartKind.KICK_OFF);
        assertThat(scene.state.advantage).isNull();
        assertThat(scene.state.yellowCards(Side.AWAY, 4)).isOne();
    }

    @Test
    void anOwnGoalCountsForTheOthersAndTheUnluckyTeamKicksOff() {
        Scene scene = new Scene().at(Side.HOME, 4, -50, 0).owns(Side.HOME, 4);
        scene.state.exit = new BallExit(true, -52.61, 0, 0);

        scene.judge();

        assertThat(scene.state.goals(Side.AWAY)).isOne();
        assertThat(scene.state.restartSide()).isEqualTo(Side.HOME);
    }

    @Test
    void timeLostIsAddedButNeverMoreThanTheRulebookAllows() {
        Scene scene = new Scene();
        int most = scene.state.rules.stoppage().mostTicks();

        scene.state.lostTicks = most + 1000;

        assertThat(scene.state.stoppageTicks()).isEqualTo(most);
    }

    @Test
    void theHalfEndsOnlyAfterTheFoulThatWasSeenIsDealtWith() {
        Scene scene = afterTheFoul();
        scene.seen(null).state.periodTick = 1_000_000;
        scene.judge();
        assertThat(scene.state.period).isEqualTo(Period.FIRST_HALF);

        scene.state.tick += FOULS.advantageTicks();
        scene.judge();

        assertThat(scene.state.yellowCards(Side.AWAY, 4)).isOne();
        assertThat(scene.state.period).isEqualTo(Period.SECOND_HALF);
    }

    @Test
    void theSideThatDidNotKickOffDoesSoAfterHalfTimeAndEndsAreSwapped() {
        Scene scene = new Scene();
        scene.state.periodTick = 1_000_000;

        scene.judge();

        assertThat(scene.state.period).isEqualTo(Period.SECOND_HALF);
        assertThat(scene.state.restart).isEqualTo(RestartKind.KICK_OFF);
        assertThat(scene.state.restartSide()).isEqualTo(Side.AWAY);
        assertThat(scene.state.attack(Side.HOME)).isEqualTo(-1);
    }

    @Test
    void theTimeThatIsLeftTellsTheTimeThatWasLost() {
        Scene scene = new Scene();
        scene.state.periodTick = 100;
        scene.state.lostTicks = 60;

        double[] seen = new ObservationWriter().write(scene.state, Side.AWAY);

        int half = scene.state.rules.clock().halfTicks();
        assertThat(seen[ObservationLayout.PERIOD_TICKS_LEFT]).isEqualTo(half + 60 - 100);
    }
}
