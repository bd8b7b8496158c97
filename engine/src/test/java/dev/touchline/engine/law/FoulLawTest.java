package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Card;
import dev.touchline.engine.Offence;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import org.junit.jupiter.api.Test;

class FoulLawTest {
    private static final Offence.Foul CARELESS = new Offence.Foul(Side.AWAY, 4, 9, 1.0, 20, 5);
    private static final Offence.Foul RECKLESS = new Offence.Foul(Side.AWAY, 4, 9, 1.4, 20, 5);
    private static final Offence.Foul VIOLENT = new Offence.Foul(Side.AWAY, 4, 9, 1.9, 20, 5);
    private static final Offence.Foul IN_THE_AREA = new Offence.Foul(Side.AWAY, 4, 9, 1.0, 45, 5);

    private final Law law = new FoulLaw();

    @Test
    void theRefereeWaitsForAnAdvantageFirst() {
        assertThat(law.judge(Situation.inPlay().with(CARELESS))).isEqualTo(new Ruling.Wait(CARELESS));
        assertThat(law.judge(Situation.inPlay().waitingSince(9, CARELESS))).isNull();
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
        Situation situation = Situation.inPlay().waitingSince(10, RECKLESS).controlledBy(Side.HOME);

        Ruling ruling = law.judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.PlayOn(RECKLESS, Card.YELLOW));
    }

    @Test
    void whenNobodyHasTheBallAfterTheWaitOrItWentOutTheFoulIsPunished() {
        assertThat(law.judge(Situation.inPlay().waitingSince(10, CARELESS))).isInstanceOf(Ruling.Punish.class);
        assertThat(law.judge(Situation.inPlay().waitingSince(1, CARELESS).ballOverTouchline(3, 34.2)))
                .isInstanceOf(Ruling.Punish.class);
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
                .isEqualTo(Card.SECOND_YELLOW);
        assertThat(Cards.deserved(VIOLENT, Situation.inPlay().everybodyBooked()))
                .isEqualTo(Card.RED);
        assertThat(Card.SECOND_YELLOW.sendsOff()).isTrue();
        assertThat(Card.YELLOW.sendsOff()).isFalse();
    }
}
