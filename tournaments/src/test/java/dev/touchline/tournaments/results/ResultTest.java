package dev.touchline.tournaments.results;

import static dev.touchline.tournaments.results.Discipline.FAULTLESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.refusal.RefusedException;
import org.junit.jupiter.api.Test;

class ResultTest {
    @Test
    void walkoverIsThreeNilAgainstTheSideAtFault() {
        assertThat(Result.walkover("x", Side.HOME, new Score(2, 0)).score()).isEqualTo(new Score(0, 3));
        assertThat(Result.walkover("x", Side.AWAY, new Score(0, 0)).score()).isEqualTo(new Score(3, 0));
    }

    @Test
    void walkoverKeepsAScoreThatIsWorse() {
        assertThat(Result.walkover("x", Side.HOME, new Score(1, 5)).score()).isEqualTo(new Score(1, 5));
        assertThat(Result.walkover("x", Side.HOME, new Score(2, 5)).score()).isEqualTo(new Score(0, 3));
    }

    @Test
    void refusesAWalkoverThatIsTooSmall() {
        assertThatThrownBy(
                        () -> new Result("A-1-2", 1, new Score(0, 2), null, null, FAULTLESS, FAULTLESS, Forfeit.HOME))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("A-1-2")
                .hasMessageContaining("three goals or more");
    }

    @Test
    void refusesADoubleWalkoverWithGoals() {
        assertThatThrownBy(() -> new Result("x", 1, new Score(3, 0), null, null, FAULTLESS, FAULTLESS, Forfeit.BOTH))
                .hasMessageContaining("0-0");
    }

    @Test
    void refusesExtraTimeThatTakesGoalsBack() {
        assertThatThrownBy(() -> Result.of("x", 1, 1).withExtraTime(0, 1)).hasMessageContaining("cannot be below");
    }

    @Test
    void refusesWhatCannotBeAFixture() {
        assertThatThrownBy(() -> Result.of("x\u202E'; --", 1, 1))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("x\\u202E'; --")
                .hasMessageContaining("1 to 64 letters, digits and hyphens");
    }

    @Test
    void refusesALevelShootOut() {
        assertThatThrownBy(() -> Result.of("x", 1, 1).withShootOut(4, 4)).hasMessageContaining("has a winner");
    }

    @Test
    void refusesImpossibleNumbers() {
        assertThatThrownBy(() -> Result.of("x", -1, 0)).hasMessageContaining("-1-0 is impossible");
        assertThatThrownBy(() -> Result.of("x", 0, 1000)).hasMessageContaining("0 to 999");
        assertThatThrownBy(() -> Result.of("x", 0, 0).withConduct(1, 0)).hasMessageContaining("home side is 1");
        assertThatThrownBy(() -> Result.of("x", 0, 0).withConduct(0, 2)).hasMessageContaining("away side is 2");
    }

    @Test
    void saysHowAMatchEnded() {
        assertThat(Result.of("x", 2, 1).inWords()).isEqualTo("2-1");
        assertThat(Result.of("x", 1, 1).withExtraTime(2, 2).withShootOut(4, 3).inWords())
                .isEqualTo("1-1 (2-2 after extra time, 4-3 on penalties)");
        assertThat(Result.of("x", 1, 1).withConduct(-1, 0).inWords()).isEqualTo("1-1, conduct -1 and 0");
        assertThat(Result.walkover("x", Side.AWAY, new Score(0, 0)).inWords())
                .isEqualTo("3-0 (walkover, away at fault)");
    }
}
