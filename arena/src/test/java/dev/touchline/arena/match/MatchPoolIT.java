package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.arena.policy.PolicyReference;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

final class MatchPoolIT {
    @Test
    void playsTwoReferenceTeams() throws Exception {
        try (MatchPool pool = MatchPool.open(MatchPoolSettings.ofThisMachine(System.err::println))) {
            for (int i = 0; i < 5; i++) {
                PlayedMatch match = pool.play(
                                new MatchOrder(
                                        "a" + i,
                                        Rulebook.CLASSIC_1,
                                        7,
                                        TieRule.DRAW_STANDS,
                                        PolicyReference.load("@ref3"),
                                        PolicyReference.load("@ref3")),
                                MatchProgress.none())
                        .get();
                System.err.println(match.result() + " " + match.wall());
                assertThat(match.result().ticks()).isEqualTo(5400);
            }
        }
    }
}
