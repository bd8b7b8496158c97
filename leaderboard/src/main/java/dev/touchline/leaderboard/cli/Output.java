package dev.touchline.leaderboard.cli;

import dev.touchline.arena.Console;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What commands with an answer share: {@code --json}, and where answer and progress go. */
final class Output {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = "--json", description = "Print exactly one JSON document on standard output.")
    private boolean json;

    /** Whether {@code --json} was given. */
    boolean isJson() {
        return json;
    }

    /** The error stream, for progress and notes. */
    Console console() {
        java.io.Console terminal = System.console();
        boolean watched = terminal != null && terminal.isTerminal();
        return new Console(command.commandLine().getErr(), watched && !json);
    }

    /** Prints the answer: as JSON where that was asked for. */
    void answer(String text, String document) {
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(document);
        } else {
            out.print(text);
        }
        out.flush();
    }
}
