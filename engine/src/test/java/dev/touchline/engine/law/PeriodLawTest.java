package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Offence;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import org.junit.jupiter.api.Test;

class PeriodLawTest {
    private final Law law = new PeriodLaw();

    @Test
    void theFirstHalfIsFollowedByTheSecondAndThatByTheEnd() {
        assertThat(law.judge(Situation.inPlay())).isNull();
        assertThat(law.judge(Situation.inPlay().atTheEndOf(Period.FIRST_HALF)))
                .isEqualTo(new Ruling.NextPeriod(Period.SECOND_HALF));
        assertThat(law.judge(Situation.inPlay().atTheEndOf(Period.SECOND_HALF))).isEqualTo(new Ruling.FullTime());
    }

    @Test
    void aLevelKnockOutMatchGoesToExtraTimeAndThenToTheShootOut() {
        Situation level = Situation.inPlay().knockOut().score(1, 1);

        assertThat(law.judge(level.atTheEndOf(Period.SECOND_HALF)))
                .isEqualTo(new Ruling.NextPeriod(Period.EXTRA_FIRST_HALF));
        assertThat(law.judge(level.atTheEndOf(Period.EXTRA_FIRST_HALF)))
                .isEqualTo(new Ruling.NextPeriod(Period.EXTRA_SECOND_HALF));
        assertThat(law.judge(level.atTheEndOf(Period.EXTRA_SECOND_HALF)))
                .isEqualTo(new Ruling.NextPeriod(Period.SHOOT_OUT));
    }

    @Test
    void aKnockOutMatchWithALeaderEndsInTime() {
        Situation decided = Situation.inPlay().knockOut().score(1, 2);

        assertThat(law.judge(decided.atTheEndOf(Period.SECOND_HALF))).isEqualTo(new Ruling.FullTime());
        assertThat(law.judge(decided.atTheEndOf(Period.EXTRA_SECOND_HALF))).isEqualTo(new Ruling.FullTime());
    }

    @Test
    void aSecondLegGoesOnWhenItIsLevelOnAggregate() {
        Situation level = Situation.inPlay().secondLeg(-1).score(2, 1).atTheEndOf(Period.SECOND_HALF);
        Situation drawn = Situation.inPlay().secondLeg(-1).score(1, 1).atTheEndOf(Period.SECOND_HALF);
        Situation stillLevel = Situation.inPlay().secondLeg(2).score(0, 2).atTheEndOf(Period.EXTRA_SECOND_HALF);

        assertThat(law.judge(level)).isEqualTo(new Ruling.NextPeriod(Period.EXTRA_FIRST_HALF));
        assertThat(law.judge(drawn)).isEqualTo(new Ruling.FullTime());
        assertThat(law.judge(stillLevel)).isEqualTo(new Ruling.NextPeriod(Period.SHOOT_OUT));
    }

    @Test
    void timeLostInAHalfIsPlayedOn() {
        Situation lost = Situation.inPlay().atTheEndOf(Period.FIRST_HALF).timeLost(1);

        assertThat(law.judge(lost)).isNull();
    }

    @Test
    void aPenaltyKickIsCompletedBeforeTheHalfEnds() {
        Situation awarded = Situation.inPlay()
                .atTheEndOf(Period.SECOND_HALF)
                .restartWaiting(RestartKind.PENALTY, Side.HOME, 41.5, 0, 3);
        Situation onItsWay = Situation.inPlay().atTheEndOf(Period.SECOND_HALF).directlyFrom(RestartKind.PENALTY);

        assertThat(law.judge(awarded)).isNull();
        assertThat(law.judge(onItsWay)).isNull();
    }

    @Test
    void neitherDoesItEndWhileTheGoalkeepersParryIsOnItsWay() {
        Situation parried = Situation.inPlay().atTheEndOf(Period.SECOND_HALF).penaltyParried();

        assertThat(law.judge(parried)).isNull();
    }

    @Test
    void aFoulThatWasSeenIsDealtWithBeforeTheHalfEnds() {
        Situation waiting = Situation.inPlay()
                .atTheEndOf(Period.FIRST_HALF)
                .waitingSince(2, new Offence.Foul(Side.AWAY, 4, 9, 9, 45, 5));

        assertThat(law.judge(waiting)).isNull();
    }
}
