package dev.touchline.leaderboard.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What stands before the commands: the options that all of them have. */
@Command(
        name = "touchline",
        subcommands = {
            UpCommand.class,
            BriefCommand.class,
            RulebookCommand.class,
            PrepareCommand.class,
            CheckCommand.class,
            PlayCommand.class,
            WatchCommand.class,
            VerifyCommand.class,
            CalibrateCommand.class,
            CupCommand.class,
            AnnounceCommand.class,
            DrawCommand.class,
            StandingsCommand.class,
            RatingsCommand.class,
            PerfCommand.class
        },
        mixinStandardHelpOptions = false)
final class TouchlineCommand {
    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Print the stack trace of a failure.")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show what the command does and its options.")
    private boolean help;

    boolean verbose() {
        return verbose;
    }
}
