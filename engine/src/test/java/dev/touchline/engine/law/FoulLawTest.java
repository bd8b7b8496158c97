package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Card;
import dev.touchline.engine.Offence;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Fouls;
import org.junit.jupiter.api.Test;

class FoulLawTest {
    private static final Fouls FOULS = Situation.inPlay().rulebook().fouls();
    private static final int WAIT = FOULS.advantageTicks();
    private static final Offence.Foul CARELESS = foul(FOULS.foulSeverity(), 20, 5);
    private static final Offence.Foul RECKLESS = foul(FOULS.yellowSeverity(), 20, 5);
    private static final Offence.Foul RECKLESS_AGAIN = foul(FOULS.secondYellowSeverity(), 20, 5);
    private static final Offence.Foul VIOLENT = foul(FOULS.redSeverity(), 20, 5);
    private static final Offence.Foul IN_THE_AREA = foul(FOULS.foulSeverity(), 45, 5);

    private final Law law = new FoulLaw();

    @Test
    void theRefereeWaitsForAnAdvantageFirst() {
        assertThat(law.judge(Situation.inPlay().with(CARELESS))).isEqualTo(new Ruling.Wait(CARELESS));
        assertThat(law.judge(Situation.inPlay().waitingSince(WAIT - 1, CARELESS)))
                .isNull();
    }

    @Test
    void whenTheOffendersGetTheBallItIsADirectFreeKickWhereItHappened() {
        Situation situation = Situation.inPlay().waitingSince(2, CARELESS).controlledBy(Side.AWAY);

        Ruling ruling = law.judge(situation);

        assertThat(ruling)
                .isEqualTo(new Ruling.Punish(
                        CARELESS, Card.NONE, new Ruling.Award(RestartKind.DIRECT_FREE_KICK, Side.HOME, 20, 5)));
    }

    @Test
    void whenTheFouledTeamKeepsTheBallPlayGoesOn() {
        Situation situation = Situation.inPlay().waitingSince(WAIT, RECKLESS).controlledBy(Side.HOME);

        Ruling ruling = law.judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.PlayOn(RECKLESS, Card.YELLOW));
    }

    @Test
    void whenNobodyHasTheBallAfterTheWaitOrItWentOutTheFoulIsPunished() {
        assertThat(law.judge(Situation.inPlay().waitingSince(WAIT, CARELESS))).isInstanceOf(Ruling.Punish.class);
        assertThat(law.judge(Situation.inPlay().waitingSince(1, CARELESS).ballOverTouchline(3, 34.2)))
                .isInstanceOf(Ruling.Punish.class);
    }

    @Test
    void aGoalOfTheFouledTeamStands() {
        Situation situation = Situation.inPlay()
                .waitingSince(2, RECKLESS)
                .ballOverGoalLine(52.61, 1, 0)
                .lastTouchedBy(Side.HOME);

        assertThat(law.judge(situation)).isNull();
        assertThat(new GoalLaw().judge(situation)).isEqualTo(new Ruling.Goal(Side.HOME));
    }

    @Test
    void aSecondFoulOfTheOffendersEndsTheWaitAndIsPunishedWhereItHappened() {
        Offence.Foul second = new Offence.Foul(Side.AWAY, 6, 10, FOULS.yellowSeverity(), 30, -8);
        Situation situation = Situation.inPlay().waitingSince(3, CARELESS).with(second);

        Ruling ruling = law.judge(situation);

        assertThat(ruling)
                .isEqualTo(new Ruling.Punish(
                        second, Card.YELLOW, new Ruling.Award(RestartKind.DIRECT_FREE_KICK, Side.HOME, 30, -8)));
    }

    @Test
    void aSecondFoulDoesNotTakeAPenaltyAway() {
        Offence.Foul second = new Offence.Foul(Side.AWAY, 6, 10, FOULS.foulSeverity(), 30, -8);
        Situation situation = Situation.inPlay().waitingSince(3, IN_THE_AREA).with(second);

        Ruling ruling = law.judge(situation);

        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.Punish.class,
                        punished -> assertThat(punished.restart().kind()).isEqualTo(RestartKind.PENALTY));
    }

    @Test
    void whereTheFouledTeamIsOffsideThereWasNoAdvantage() {
        Situation situation =
                Situation.inPlay().waitingSince(3, CARELESS).with(new Offence.Offside(Side.HOME, 9, 40, 0));

        Ruling ruling = law.judge(situation);

        assertThat(ruling)
                .isEqualTo(new Ruling.Punish(
                        CARELESS, Card.NONE, new Ruling.Award(RestartKind.DIRECT_FREE_KICK, Side.HOME, 20, 5)));
    }

    @Test
    void besideThePitchTheFreeKickIsTakenOnTheLine() {
        Situation situation = Situation.inPlay()
                .waitingSince(1, foul(FOULS.foulSeverity(), 20, 34.4))
                .controlledBy(Side.AWAY);

        Ruling ruling = law.judge(situation);

        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.Punish.class,
                        punished -> assertThat(punished.restart())
                                .isEqualTo(new Ruling.Award(RestartKind.DIRECT_FREE_KICK, Side.HOME, 20, 34)));
    }

    @Test
    void aFoulInTheOtherPenaltyAreaIsNoPenalty() {
        Situation situation = Situation.inPlay()
                .waitingSince(1, foul(FOULS.foulSeverity(), -45, 5))
                .controlledBy(Side.AWAY);

        Ruling ruling = law.judge(situation);

        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.Punish.class,
                        punished -> assertThat(punished.restart().kind()).isEqualTo(RestartKind.DIRECT_FREE_KICK));
    }

    @Test
    void inTheOffendersPenaltyAreaItIsAPenaltyKick() {
        Situation situation = Situation.inPlay().waitingSince(1, IN_THE_AREA).controlledBy(Side.AWAY);

        Ruling ruling = law.judge(situation);

        assertThat(ruling)
                .isEqualTo(new Ruling.Punish(
                        IN_THE_AREA, Card.NONE, new Ruling.Award(RestartKind.PENALTY, Side.HOME, 41.5, 0)));
    }

    @Test
    void theCardGrowsWithTheSeverityAndASecondCautionSendsOff() {
        assertThat(Cards.deserved(CARELESS, Situation.inPlay())).isEqualTo(Card.NONE);
        assertThat(Cards.deserved(RECKLESS, Situation.inPlay())).isEqualTo(Card.YELLOW);
        assertThat(Cards.deserved(RECKLESS, Situation.inPlay().everybodyBooked()))
                .isEqualTo(Card.NONE);
        assertThat(Cards.deserved(RECKLESS_AGAIN, Situation.inPlay().everybodyBooked()))
                .isEqualTo(Card.SECOND_YELLOW);
        assertThat(Cards.deserved(VIOLENT, Situation.inPlay().everybodyBooked()))
                .isEqualTo(Card.RED);
        assertThat(Card.SECOND_YELLOW.sendsOff()).isTrue();
        assertThat(Card.YELLOW.sendsOff()).isFalse();
    }

    private static Offence.Foul foul(double severity, double x, double y) {
        return new Offence.Foul(Side.AWAY, 4, 9, severity, x, y);
    }
}
