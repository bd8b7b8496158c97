package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Card;
import dev.touchline.engine.Offence;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import org.junit.jupiter.api.Test;

class BackPassLawTest {
    private static final Offence BACK_PASS = new Offence.BackPass(Side.HOME, 0, -50, 2);

    private final Law law = new BackPassLaw();

    @Test
    void handsOnABackPassInTheGoalAreaArePunishedOnTheLineOfTheGoalArea() {
        Ruling ruling = law.judge(Situation.inPlay().with(BACK_PASS));

        assertThat(ruling)
                .isEqualTo(new Ruling.Punish(
                        BACK_PASS, Card.NONE, new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.AWAY, -47, 2)));
    }

    @Test
    void outsideTheGoalAreaItIsTakenWhereItHappened() {
        Offence further = new Offence.BackPass(Side.HOME, 0, -40, 12);

        Ruling ruling = law.judge(Situation.inPlay().with(further));

        assertThat(ruling)
                .isEqualTo(new Ruling.Punish(
                        further, Card.NONE, new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.AWAY, -40, 12)));
    }

    @Test
    void handsThatTurnTheBallIntoTheOwnGoalDoNotSaveIt() {
        Situation ownGoal = Situation.inPlay()
                .with(BACK_PASS)
                .ballOverGoalLine(-52.61, 1, 0)
                .lastTouchedBy(Side.HOME);

        assertThat(law.judge(ownGoal)).isNull();
        assertThat(new GoalLaw().judge(ownGoal)).isEqualTo(new Ruling.Goal(Side.AWAY));
    }
}
