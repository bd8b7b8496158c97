package dev.touchline.arena.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Plays every hostile policy of the folder {@code attack}; see its README.
 *
 * <p>An ordinary run plays every third of the Python and every second of the JavaScript ones, which takes some minutes;
 * {@code -Dtouchline.attack.only=/} plays all, {@code -Dtouchline.attack.only=python/cpu} those whose path contains the text,
 * {@code -Dtouchline.attack.repetitions=20} each so many times. How each ended and how long it took is written to {@code target/attack-suite.md}.
 */
class AttackSuiteIT {
    /** Far beyond what any attack takes: times are for the report, and no busy machine fails a test. */
    private static final Duration LONGEST = Duration.ofSeconds(120);

    private static final String ONLY = System.getProperty("touchline.attack.only", "usual");

    static final List<Attack> ATTACKS = ONLY.equals("usual") ? Attack.usual() : Attack.containing(ONLY);

    private static final AttackReport REPORT = new AttackReport();

    private static AttackMatches matches;

    @BeforeAll
    static void orderAllMatches() {
        matches = AttackMatches.order(ATTACKS, Integer.getInteger("touchline.attack.repetitions", 1));
    }

    @AfterAll
    static void writeTheReport() throws IOException {
        REPORT.write(Path.of("target/attack-suite.md"));
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void endsAsItSays(Attack attack) throws Exception {
        if (attack.expectation().kind() == Expectation.Kind.REFUSED) {
            assertThatThrownBy(attack::policy)
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining(String.valueOf(attack.expectation().cause()));
            return;
        }
        for (AttackMatches.Hostile hostile : matches.of(attack)) {
            PlayedMatch match = hostile.match().get();
            REPORT.add(attack, hostile.side(), match);

            assertThat(match.failures(hostile.side().other()))
                    .as("failures of the honest side")
                    .isEmpty();
            assertEndsAs(attack.expectation(), match, hostile.side());
            assertThat(match.wall()).isLessThan(LONGEST);
        }
    }

    @Test
    void matchesInWornWorkersAreTheSameAsInAFreshOne() throws Exception {
        List<PlayedMatch> worn = matches.controls();

        PlayedMatch fresh = AttackMatches.controlInAFreshWorker();

        assertThat(fresh.result().outcome()).isEqualTo(new Outcome.Played());
        assertThat(fresh.failures(Side.HOME)).isEmpty();
        assertThat(fresh.failures(Side.AWAY)).isEmpty();
        assertThat(worn).allSatisfy(match -> {
            assertThat(match.failures(Side.HOME)).isEmpty();
            assertThat(match.failures(Side.AWAY)).isEmpty();
        });
        assertThat(worn)
                .extracting(match -> match.result().stateHash())
                .containsOnly(fresh.result().stateHash());
        worn.forEach(REPORT::addControl);
    }

    private static void assertEndsAs(Expectation expected, PlayedMatch match, Side side) {
        List<String> failures =
                match.failures(side).stream().map(Event.CallFailed::message).toList();
        switch (match.result().outcome()) {
            case Outcome.Played() -> {
                assertThat(expected.kind()).as("played; %s", expected).isEqualTo(Expectation.Kind.PLAYED);
                assertThat(failures)
                        .as("lost calls; %s", expected)
                        .matches(lost -> lost.isEmpty() == (expected.failing() == null));
            }
            case Outcome.Walkover(Side loser, String cause) -> {
                assertThat(expected.kind())
                        .as("walkover: %s; %s", cause, failures)
                        .isEqualTo(Expectation.Kind.WALKOVER);
                assertThat(loser).isEqualTo(side);
                assertThat(cause)
                        .doesNotContain("\n")
                        .matches(text -> Expectation.matches(expected.cause(), text), "as expected: " + expected);
                if (failures.isEmpty()) {
                    assertThat(cause)
                            .matches(text -> Expectation.matches(expected.failing(), text), "as expected: " + expected);
                }
            }
            case Outcome.DoubleWalkover both ->
                assertThat(both).as("blames both sides").isNull();
        }
        if (expected.lost() >= 0) {
            assertThat(failures).hasSize(expected.lost());
        }
        assertThat(failures)
                .allMatch(message -> Expectation.matches(expected.failing(), message), "as expected: " + expected);
    }
}
