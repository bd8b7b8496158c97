package dev.touchline.leaderboard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;

/**
 * Runs one command and turns every failure into one line on the error stream.
 *
 * <p>Status 0: done. 1: what was examined failed. 2: wrong usage, bad input, or a failure of ours.
 */
final class CommandLineInterface {
    private static final int STATUS_REFUSED = 2;

    private final PrintWriter out;
    private final PrintWriter err;

    CommandLineInterface(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    static CommandLineInterface onTerminal() {
        return new CommandLineInterface(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    int run(String... arguments) {
        if (arguments.length == 0 || List.of("help", "--help", "-h").contains(arguments[0])) {
            out.print(usage());
            out.flush();
            return 0;
        }
        return commandLine().execute(arguments);
    }

    CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new TouchlineCommand())
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, arguments) -> refuse(WrongUsage.line(wrong)))
                .setExecutionExceptionHandler(this::report);
        return commandLine;
    }

    static String usage() {
        try (InputStream text = CommandLineInterface.class.getResourceAsStream("usage.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int report(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        TouchlineCommand root =
                (TouchlineCommand) command.getCommandSpec().root().userObject();
        if (root.verbose()) {
            failure.printStackTrace(err);
        }
        return refuse(FailureLine.of(failure));
    }

    private int refuse(String line) {
        err.println("touchline: " + line);
        err.flush();
        return STATUS_REFUSED;
    }
}
