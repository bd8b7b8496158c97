package dev.touchline.tournaments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Score;
import dev.touchline.tournaments.results.Side;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Fixture TIE = Cups.knockout(2, false).fixtures().getFirst();
    private static final Fixture GROUP_MATCH =
            Cups.league(2, Meetings.ONCE).fixtures().getFirst();

    @Test
    void tieIsWonInNormalTime() {
        assertThat(verdict(tie(2, 1))).isEqualTo(new Verdict(Side.HOME, Decision.NORMAL_TIME));
        assertThat(verdict(tie(0, 1))).isEqualTo(new Verdict(Side.AWAY, Decision.NORMAL_TIME));
    }

    @Test
    void tieIsWonInExtraTime() {
        assertThat(verdict(tie(1, 1).withExtraTime(1, 2))).isEqualTo(new Verdict(Side.AWAY, Decision.EXTRA_TIME));
    }

    @Test
    void tieIsWonInTheShootOut() {
        assertThat(verdict(tie(1, 1).withExtraTime(2, 2).withShootOut(4, 3)))
                .isEqualTo(new Verdict(Side.HOME, Decision.SHOOT_OUT));
        assertThat(verdict(tie(1, 1).withShootOut(3, 4))).isEqualTo(new Verdict(Side.AWAY, Decision.SHOOT_OUT));
    }

    @Test
    void tieIsWonByWalkover() {
        assertThat(verdict(Result.walkover(TIE.id(), Side.HOME, new Score(2, 0))))
                .isEqualTo(new Verdict(Side.AWAY, Decision.WALKOVER));
    }

    @Test
    void lotOfTheSeedDecidesWhenBothSidesOfATieFail() {
        Result both = Result.doubleWalkover(TIE.id());

        assertThat(verdict(both))
                .isEqualTo(verdict(both))
                .extracting(Verdict::decision)
                .isEqualTo(Decision.LOT);
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> Verdict.of(TIE, both, 0, seed).winner())
                        .distinct())
                .containsExactlyInAnyOrder(Side.HOME, Side.AWAY);
    }

    @Test
    void tieWithoutAWinnerIsRefused() {
        assertRefused(TIE, tie(1, 1), "a knock-out tie needs a winner: add extra time or a shoot-out");
        assertRefused(TIE, tie(1, 1).withExtraTime(2, 2), "a knock-out tie needs a winner");
    }

    @Test
    void nothingFollowsADecision() {
        assertRefused(TIE, tie(2, 1).withExtraTime(2, 2), "decided after 90 minutes");
        assertRefused(TIE, tie(2, 1).withShootOut(4, 3), "decided after 90 minutes");
        assertRefused(TIE, tie(1, 1).withExtraTime(2, 1).withShootOut(4, 3), "decided in extra time");
    }

    @Test
    void groupMatchMayEndLevelButGoesNoFurther() {
        Result level = Result.of(GROUP_MATCH.id(), 1, 1);

        assertThat(Verdict.of(GROUP_MATCH, level, 0, 1)).isEqualTo(new Verdict(null, Decision.NONE));
        assertRefused(GROUP_MATCH, level.withExtraTime(1, 2), "neither extra time nor a shoot-out");
        assertRefused(GROUP_MATCH, level.withShootOut(4, 2), "neither extra time nor a shoot-out");
    }

    private static Result tie(int home, int away) {
        return Result.of(TIE.id(), home, away);
    }

    private static Verdict verdict(Result result) {
        return Verdict.of(TIE, result, 0, 1);
    }

    private static void assertRefused(Fixture fixture, Result result, String message) {
        assertThatThrownBy(() -> Verdict.of(fixture, result, 0, 1))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.RESULT_INVALID))
                .hasMessageContaining(fixture.id())
                .hasMessageContaining(message);
    }
}
