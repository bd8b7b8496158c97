package dev.touchline.leaderboard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the benchmarks in a process of their own, where nothing of the application disturbs them. */
@Command(
        name = "perf",
        header = "Measure the engine, the sandbox and the workers on this machine.",
        description = "Every figure comes with what a baseline did in the same run, so that machines can be compared.")
@SuppressWarnings("NullAway.Init")
final class PerfCommand implements Callable<Integer> {
    /** Names the folder of the benchmarks' jars. */
    private static final String LIBRARY_PROPERTY = "touchline.perf.lib";

    private static final Path FROM_PROJECT = Path.of("perf", "target", "lib");
    private static final String MAIN = "dev.touchline.perf.Performance";
    private static final List<String> PASSED_ON = List.of("touchline.worker.lib", "touchline.cache");

    @Option(names = "--quick", description = "A rough look: shorter runs, fewer matches.")
    private boolean quick;

    @Option(names = "--long", description = "Measure also what takes minutes: the whole sample cup.")
    private boolean thorough;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            description = "Only figures whose name begins so, such as 'engine'; may be given several times.")
    private List<String> only = new ArrayList<>();

    @Mixin
    private Output output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Process benchmarks = new ProcessBuilder(command(library()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(benchmarks.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = benchmarks.waitFor();
        spec.commandLine().getOut().print(answer);
        spec.commandLine().getOut().flush();
        return status;
    }

    private List<String> command(Path library) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The second is for JMH, whose warning would stand before every answer.
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        for (String property : PASSED_ON) {
            String value = System.getProperty(property);
            if (value != null) {
                command.add("-D" + property + "=" + value);
            }
        }
        command.add("-Dtouchline.application=" + System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", library.resolve("*").toString(), MAIN));
        addIf(output.isJson(), "--json", command);
        addIf(quick, "--quick", command);
        addIf(thorough, "--long", command);
        addIf(((TouchlineCommand) spec.root().userObject()).verbose(), "--verbose", command);
        only.forEach(name -> command.addAll(List.of("--only", name)));
        return command;
    }

    private static void addIf(boolean wanted, String option, List<String> command) {
        if (wanted) {
            command.add(option);
        }
    }

    /** As the launcher says, else in the build of the project around the working directory. */
    private static Path library() {
        @Nullable String named = System.getProperty(LIBRARY_PROPERTY);
        if (named != null) {
            if (!Files.isDirectory(Path.of(named))) {
                throw new BadInput("-D%s=%s: no such folder; it must hold the jars of the benchmarks (mvn package)"
                        .formatted(LIBRARY_PROPERTY, named));
            }
            return Path.of(named);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path built = folder.resolve(FROM_PROJECT);
            if (Files.isDirectory(built)) {
                return built;
            }
        }
        throw new BadInput(
                "the benchmarks are not built; run ./touchline perf in the project, or name their folder with -D%s=DIR"
                        .formatted(LIBRARY_PROPERTY));
    }
}
