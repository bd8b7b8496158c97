package dev.touchline.sandbox.guest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A program means the same whether it is metered or not: nothing runs twice, in another order, or not at all. */
class PythonMeaningTest {
    /** What CPython 3.11 answers to {@code meaning.py}. */
    private static final String WITHOUT_METER = "((15.75, [1.5, 2.5, 3.0, 4], 12, 'aaabbbb     10', [15, 2, 2], 1, "
            + "{9: 6, '6': 1}, [3.0, 3.0, 3.0], 103.25, [0, 0, 1, 2, 2, 4, 3, 6], -9, 3.5, 2), "
            + "'ok', 360600, [2, 1, 4], ['a', 'b', 'c', 'd', 'e', 'f'], "
            + "(5.5, -4, 4, 7.5, '-0.0 0.0', -2, 3, 1, False), "
            + "['none', 'known 0', 'truth', 'nothing, then 1', 'nothing, then None', 'other', \"no goal, ['shot']\", "
            + "'known a', 'other'], "
            + "([1, 2], ['1', 'b', 'c', 'd'], {'a': [1], 'b': 2, 'c': 3}, ['own', 'own', 'type'], 'x-y', {1: None}, 1))";

    @Test
    void aMeteredProgramAnswersWhatPythonAnswers() throws Exception {
        assertThat(answer("meaning.py")).isEqualTo(WITHOUT_METER);
    }

    private static String answer(String name) throws GuestFailure, IOException {
        try (GuestEngine engine = new GuestEngine(worked -> {});
                InputStream text = Objects.requireNonNull(PythonMeaningTest.class.getResourceAsStream(name));
                Guest guest = engine.open(
                        EchoKit.kit(),
                        EchoKit.policy(new String(text.readAllBytes(), UTF_8)),
                        EchoKit.PATIENT,
                        new Budget(10_000_000, 400),
                        1)) {
            return new String(guest.call("go".getBytes(UTF_8), 10_000_000), UTF_8);
        }
    }
}
