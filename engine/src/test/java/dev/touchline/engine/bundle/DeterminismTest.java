package dev.touchline.engine.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.FootballTeam;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.TestRules;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bundle is the same match, to the bit, however the Java machine runs it. */
class DeterminismTest {
    private static final List<String> HERE = GoldenBundles.NAMES.stream()
            .map(GoldenBundles::read)
            .map(HashChainPrinter::hash)
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+UseParallelGC"})
    void inAnotherJavaMachine(String option) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                location(Bundle.class) + File.pathSeparator + location(HashChainPrinter.class),
                HashChainPrinter.class.getName()));
        GoldenBundles.NAMES.forEach(
                name -> command.add(GoldenBundles.FOLDER.resolve(name).toString()));

        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(printed.lines()).containsExactlyElementsOf(HERE);
    }

    @Test
    void whileOtherMatchesArePlayedInOtherThreads() throws Exception {
        Stream<Callable<String>> replays = Stream.of(1, 2, 3)
                .flatMap(_ -> GoldenBundles.NAMES.stream())
                .map(name -> () -> HashChainPrinter.hash(GoldenBundles.read(name)));
        Callable<String> another = () -> new Match(
                        MatchSetup.league(TestRules.with("clock.halfTicks", 500), 5),
                        new FootballTeam(),
                        new FootballTeam(),
                        new MatchListener() {})
                .play()
                .stateHash();
        List<Callable<String>> all =
                Stream.concat(replays, Stream.of(another, another)).toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> played = threads.invokeAll(all);

            for (int i = 0; i < 3 * HERE.size(); i++) {
                assertThat(played.get(i).get()).isEqualTo(HERE.get(i % HERE.size()));
            }
            assertThat(played.getLast().get())
                    .isEqualTo(played.get(all.size() - 2).get());
        }
    }

    private static String location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
