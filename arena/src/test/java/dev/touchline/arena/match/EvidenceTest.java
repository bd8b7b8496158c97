package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.arena.policy.PolicyReference;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final MatchOrder ORDER = Teams.order(PolicyReference.load("@ref1"), PolicyReference.load("@ref2"));

    @Test
    void aBundleOfTheOrderedMatchIsBelieved() throws Refuted {
        assertThat(Evidence.examine(ORDER, Teams.bundle(ORDER)).result().ticks())
                .isGreaterThanOrEqualTo(300);
    }

    @Test
    void aBundleOfAnotherMatchIsRefuted() {
        byte[] bundle = Teams.bundle(ORDER);
        MatchOrder otherSeed = new MatchOrder("x", ORDER.rulebook(), 8, ORDER.tieRule(), ORDER.home(), ORDER.away());
        MatchOrder otherRules = new MatchOrder("x", Rulebook.CLASSIC_1, 7, ORDER.tieRule(), ORDER.home(), ORDER.away());
        MatchOrder otherEnd =
                new MatchOrder("x", ORDER.rulebook(), 7, TieRule.EXTRA_TIME_AND_SHOOT_OUT, ORDER.home(), ORDER.away());
        MatchOrder otherLead = new MatchOrder(
                "x", ORDER.rulebook(), 7, TieRule.EXTRA_TIME_AND_SHOOT_OUT, 1, ORDER.home(), ORDER.away());
        MatchOrder swapped = Teams.order(ORDER.away(), ORDER.home());

        assertRefuted(otherSeed, bundle, "seed");
        assertRefuted(otherRules, bundle, "rulebook");
        assertRefuted(otherEnd, bundle, "tie rule");
        assertRefuted(otherLead, bundle, "tie rule");
        assertRefuted(swapped, bundle, "other policies");
    }

    @Test
    void noDamagedBundleIsBelieved() {
        byte[] intact = Teams.bundle(ORDER);

        for (int at = 0; at < intact.length; at += 97) {
            byte[] damaged = intact.clone();
            damaged[at] ^= 1;
            assertRefuted(ORDER, damaged, "");
        }
    }

    @Test
    void aForfeitedMatchIsAWalkoverOfThreeGoals() {
        PlayedMatch match = Teams.forfeited(ORDER, "killed at tick 12: out of memory");

        assertThat(match.result().score()).isEqualTo(new Score(3, 0));
        assertThat(match.result().outcome())
                .isEqualTo(new Outcome.Walkover(Side.AWAY, "killed at tick 12: out of memory"));
        assertThat(match.lostByWalkover(Side.AWAY)).isTrue();
        assertThat(match.lostByWalkover(Side.HOME)).isFalse();
    }

    private static void assertRefuted(MatchOrder order, byte[] bundle, String part) {
        assertThatThrownBy(() -> Evidence.examine(order, bundle))
                .isInstanceOf(Refuted.class)
                .hasMessageContaining(part);
    }
}
