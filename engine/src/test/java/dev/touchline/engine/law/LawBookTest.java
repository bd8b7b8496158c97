package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Offence;
import dev.touchline.engine.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where one tick brings two things, the law that is asked first rules. */
class LawBookTest {

    @Test
    void aGoalOfAnOffsidePlayerIsOffside() {
        Situation situation = Situation.inPlay()
                .with(new Offence.Offside(Side.HOME, 9, 50, 0))
                .ballOverGoalLine(52.61, 0, 0)
                .lastTouchedBy(Side.HOME);

        assertThat(firstRuling(situation)).isInstanceOf(Ruling.Punish.class);
    }

    @Test
    void aGoalAfterAFoulOfTheScorersIsAFoul() {
        Situation situation = Situation.inPlay()
                .with(new Offence.Foul(Side.HOME, 9, 4, 9, 50, 0))
                .ballOverGoalLine(52.61, 0, 0)
                .lastTouchedBy(Side.HOME);

        assertThat(firstRuling(situation)).isInstanceOf(Ruling.Punish.class);
    }

    @Test
    void aGoalInSpiteOfAFoulOfTheDefendersIsAGoal() {
        Offence.Foul foul = new Offence.Foul(Side.AWAY, 4, 9, 9, 50, 0);
        Situation sameTick =
                Situation.inPlay().with(foul).ballOverGoalLine(52.61, 0, 0).lastTouchedBy(Side.HOME);
        Situation later = Situation.inPlay()
                .waitingSince(2, foul)
                .ballOverGoalLine(52.61, 0, 0)
                .lastTouchedBy(Side.HOME);

        assertThat(firstRuling(sameTick)).isEqualTo(new Ruling.Goal(Side.HOME));
        assertThat(firstRuling(later)).isEqualTo(new Ruling.Goal(Side.HOME));
    }

    @Test
    void aTeamThatLosesByItsFailuresDoesNotScoreAnyMore() {
        Situation situation = Situation.inPlay()
                .fatalFailure(Side.HOME, "gone")
                .ballOverGoalLine(52.61, 0, 0)
                .lastTouchedBy(Side.HOME);

        assertThat(firstRuling(situation)).isEqualTo(new Ruling.Walkover(Side.HOME, "gone"));
    }

    private static Ruling firstRuling(Situation situation) {
        return LawBook.complete().stream()
                .flatMap(law -> {
                    Ruling ruling = law.judge(situation);
                    return ruling == null ? List.<Ruling>of().stream() : List.of(ruling).stream();
                })
                .findFirst()
                .orElseThrow();
    }
}
