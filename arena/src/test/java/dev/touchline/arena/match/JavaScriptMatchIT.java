package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.arena.kit.PolicyKit;
import dev.touchline.arena.policy.Policy;
import dev.touchline.arena.policy.PolicyReference;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Teams in JavaScript against teams in Python, in real workers. */
class JavaScriptMatchIT {
    @Test
    void languagesMeetAndAMatchIsTheSameAgain() throws Exception {
        MatchOrder order = Teams.order(PolicyReference.load("@ref3js"), PolicyReference.load("@ref3"));

        PlayedMatch first = SharedPool.play(order);
        PlayedMatch second = SharedPool.play(order);

        assertThat(first.result().outcome()).isEqualTo(new Outcome.Played());
        assertThat(first.failures(Side.HOME)).isEmpty();
        assertThat(first.failures(Side.AWAY)).isEmpty();
        assertThat(second.bundle()).isEqualTo(first.bundle());
    }

    @Test
    void theTemplatePlaysWithoutAFailedCall() throws Exception {
        Policy template = policy(PolicyKit.template(Language.JAVASCRIPT));

        PlayedMatch match = SharedPool.play(Teams.order(PolicyReference.load("@ref1"), template));

        assertThat(match.result().outcome()).isEqualTo(new Outcome.Played());
        assertThat(match.failures(Side.AWAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            for (;;);                                            | out of fuel
            while (true) { try { for (;;); } finally { } }       | out of fuel
            return [];                                           | act() returned 0 commands
            null.x;                                              | policy.js:1: TypeError: Cannot read property 'x' of null
            """)
    void whoFailsTooOftenLoses(String statement, String cause) throws Exception {
        Policy failing = policy("export function act(obs) { %s }\n".formatted(statement));

        PlayedMatch match = SharedPool.play(Teams.order(PolicyReference.load("@ref1"), failing));

        assertThat(match.result().outcome())
                .isInstanceOfSatisfying(
                        Outcome.Walkover.class,
                        walkover -> assertThat(walkover.loser()).isEqualTo(Side.AWAY));
        assertThat(match.failures(Side.AWAY))
                .extracting(Event.CallFailed::message)
                .first()
                .asString()
                .contains(cause);
        assertThat(match.failures(Side.HOME)).isEmpty();
    }

    private static Policy policy(String source) throws InvalidProgram {
        return new Policy("test", Program.single(Language.JAVASCRIPT, source));
    }
}
