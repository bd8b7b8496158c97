package dev.touchline.leaderboard.arena;

import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.policy.PolicySource;
import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Puts our match orders into the arena's words. */
public final class ArenaOrders {
    private ArenaOrders() {}

    /**
     * The same match for the arena.
     *
     * @param programs finds a program by the policy's id
     */
    public static dev.touchline.arena.match.MatchOrder of(MatchOrder order, LongFunction<Program> programs) {
        TieRule tieRule = switch (order.tieRule()) {
            case DRAW_STANDS -> TieRule.DRAW_STANDS;
            case EXTRA_TIME_AND_SHOOT_OUT -> TieRule.EXTRA_TIME_AND_SHOOT_OUT;
        };
        return new dev.touchline.arena.match.MatchOrder(
                order.fixtureId(),
                Rulebook.named(order.rulebook()),
                order.seed(),
                tieRule,
                order.lead(),
                new Policy(order.home().name(), programs.apply(order.home().policyId())),
                new Policy(order.away().name(), programs.apply(order.away().policyId())));
    }

    /**
     * The program of a registered policy.
     *
     * @throws IllegalStateException when its files are not those that were registered
     */
    public static Program program(PolicySource source) {
        Language language = Stream.of(Language.values())
                .filter(known -> known.id().equals(source.language()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sandbox runs " + source.language()));
        try {
            Program program = Program.of(language, source.files());
            if (!program.sha256().equals(source.sha256())) {
                throw new IllegalStateException("the files of policy " + source.sha256() + " are not those registered");
            }
            return program;
        } catch (InvalidProgram broken) {
            throw new IllegalStateException(
                    "policy " + source.sha256() + " is no program: " + broken.getMessage(), broken);
        }
    }
}
