package dev.touchline.arena.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.arena.brief.Brief;
import dev.touchline.arena.kit.PolicyKit;
import dev.touchline.arena.match.SharedPool;
import dev.touchline.arena.match.Teams;
import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.arena.policy.Policy;
import dev.touchline.sandbox.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CheckIT {
    static final List<Policy> TEAMS = BundledPolicies.referenceTeams();

    @ParameterizedTest
    @FieldSource("TEAMS")
    void everyReferenceTeamPasses(Policy team) throws Exception {
        CheckReport report = Check.run(team, SharedPool.get());

        assertThat(report.text()).startsWith(team.name() + ": passed");
    }

    @Test
    void whatTheBriefAndTheReadmeShowPasses() throws Exception {
        List<String> sources = List.of(
                PolicyKit.template(Language.PYTHON),
                String.valueOf(Brief.files(Teams.SHORT).get("example.py")),
                python(Files.readString(Path.of("../README.md"))),
                python(String.valueOf(Brief.files(Teams.SHORT).get("INTERFACE.md"))));
        for (String source : sources) {
            CheckReport report = Check.run(Teams.policy("template", source), SharedPool.get());

            assertThat(report.text()).startsWith("template: passed");
            assertThat(report.status()).isZero();
        }
    }

    /** The first block of Python in a document. */
    private static String python(String document) {
        int start = document.indexOf("```python\n") + "```python\n".length();
        return document.substring(start, document.indexOf("```", start));
    }

    @Test
    void aRareMistakeIsFoundWithItsLine() throws Exception {
        CheckReport report = Check.run(Teams.policy("careless", """
                        def act(obs):
                            if obs.shoot_out:
                                return obs.no_such_thing
                            return [None] * 11
                        """), SharedPool.get());

        assertThat(report.status()).isEqualTo(1);
        assertThat(report.text()).contains("careless: FAILED", "policy.py:3: AttributeError", "shoot-out");
        assertThat(new ObjectMapper().readTree(report.json()).at("/passed").asBoolean())
                .isFalse();
    }

    @Test
    void whatDiffersFromRunToRunElsewhereIsSteadyHere() throws Exception {
        CheckReport report = Check.run(Teams.policy("by_identity", """
                        import random
                        from touchline import Command
                        kept = []

                        def act(obs):
                            kept.append(object())
                            angle = hash(kept[-1]) % 997 + id(kept) % 13 + random.random()
                            angle += len(repr(act)) + hash(str(kept)) % 7
                            return [Command((angle / 100, 0)) for _ in range(11)]
                        """), SharedPool.get());

        assertThat(report.unsteady()).isEmpty();
        assertThat(report.passed()).isTrue();
    }

    @Test
    void rejectedCommandsAreCountedAndCostNothing() throws Exception {
        CheckReport report = Check.run(Teams.policy("eager", """
                        from touchline import Command

                        def act(obs):
                            print("\\x1b[31mred")
                            return [Command(kick=(10, 0, 0), tackle=True) for _ in range(11)]
                        """), SharedPool.get());

        assertThat(report.passed()).isTrue();
        assertThat(report.rejected()).containsKey("ball_out_of_reach");
        assertThat(report.text()).contains("| ", "[31mred").doesNotContain("\u001b");
    }

    @Test
    void aPolicyThatCannotBeLoadedFails() throws Exception {
        CheckReport report = Check.run(Teams.policy("broken", "def act(obs)\n"), SharedPool.get());

        assertThat(report.fatal()).contains("policy.py:1: SyntaxError");
        assertThat(report.status()).isEqualTo(1);
    }
}
