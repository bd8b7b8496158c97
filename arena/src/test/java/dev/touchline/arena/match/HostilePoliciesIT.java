package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.arena.policy.Policy;
import dev.touchline.arena.policy.PolicyFiles;
import dev.touchline.arena.policy.PolicyReference;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every file of the folder {@code hostile} says in its first lines what it tries and what must come of it. */
class HostilePoliciesIT {
    private static final Path FOLDER = Path.of("src/test/resources/dev/touchline/arena/match/hostile");
    private static final Pattern EXPECT =
            Pattern.compile("# expect: (played|walkover)(?: \"([^\"]+)\")?(?: failing \"([^\"]+)\")?");

    static final List<String> POLICIES = policies();

    @ParameterizedTest
    @FieldSource("POLICIES")
    void endsAsItSays(String name) throws Exception {
        Path file = FOLDER.resolve(name);
        Matcher expected = EXPECT.matcher(Files.readString(file));
        assertThat(expected.find()).isTrue();
        Policy hostile = PolicyFiles.load(file);
        // Both sides have their turn, so that blame is shown to follow the policy and not the side.
        Side side = POLICIES.indexOf(name) % 2 == 0 ? Side.HOME : Side.AWAY;
        Policy honest = PolicyReference.load("@ref1");

        PlayedMatch match =
                SharedPool.play(side == Side.HOME ? Teams.order(hostile, honest) : Teams.order(honest, hostile));

        if (expected.group(1).equals("played")) {
            assertThat(match.result().outcome()).isEqualTo(new Outcome.Played());
        } else {
            assertThat(match.result().outcome()).isInstanceOfSatisfying(Outcome.Walkover.class, walkover -> {
                assertThat(walkover.loser()).isEqualTo(side);
                assertThat(walkover.cause()).contains(expected.group(2)).doesNotContain("\n");
            });
        }
        if (expected.group(3) != null) {
            assertThat(match.failures(side))
                    .extracting(Event.CallFailed::message)
                    .isNotEmpty()
                    .allMatch(message -> message.contains(expected.group(3)));
        }
        assertThat(match.failures(side.other())).isEmpty();
    }

    private static List<String> policies() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
