package dev.touchline.perf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.bundle.Bundle;
import dev.touchline.engine.bundle.BundleRecorder;
import dev.touchline.engine.bundle.Contestant;
import dev.touchline.engine.observation.ObservationLayout;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainInterpreterTest {
    private static final MatchSetup SETUP = MatchSetup.league(Rulebook.CLASSIC_1, 7);

    @ParameterizedTest
    @CsvSource({"PYTHON, ref2, python3", "NODE, ref3js, node"})
    void aPolicyIsTimedOnWhatWasSeenInAMatch(PlainInterpreter interpreter, String policy, String command)
            throws Exception {
        byte[] seen = Observations.ofHome(bundle().write());

        PlainInterpreter.Timing timing =
                interpreter.time(BundledPolicies.named(policy), Rulebook.CLASSIC_1, firstCalls(seen, 150));

        switch (timing) {
            case PlainInterpreter.Timed(double micros, String version) -> {
                assertThat(micros).isPositive();
                assertThat(version).matches(command + " [0-9]+\\.[0-9.]+.*");
            }
            case PlainInterpreter.Missing(String why) -> assertThat(why).isEqualTo(command + " is not on the PATH");
        }
    }

    private static Bundle bundle() {
        BundleRecorder recorder = new BundleRecorder();
        Match match = new Match(SETUP, new ScriptedTeam(), new ScriptedTeam(), recorder);
        match.play();
        Contestant nobody = new Contestant("scripted", "0".repeat(64));
        return recorder.bundle(SETUP, nobody, nobody, match);
    }

    private static byte[] firstCalls(byte[] seen, int calls) {
        return Arrays.copyOf(seen, calls * ObservationLayout.LENGTH * Double.BYTES);
    }
}
