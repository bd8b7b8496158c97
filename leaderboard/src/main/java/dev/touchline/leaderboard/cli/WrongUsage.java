package dev.touchline.leaderboard.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command's arguments, and what was probably meant. */
final class WrongUsage {
    /** More mistyped letters than that are another word. */
    private static final int MOST_EDITS = 2;

    private WrongUsage() {}

    static String line(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String problem = wrong instanceof UnmatchedArgumentException unmatched
                ? unmatched(command, unmatched.getUnmatched().getFirst())
                : FailureLine.onOneLine(String.valueOf(wrong.getMessage()));
        String of = command.getParent() == null ? "" : " " + command.getCommandName();
        return problem + " (see ./touchline" + of + " --help)";
    }

    private static String unmatched(CommandLine command, String argument) {
        String shown = "'" + argument.replaceAll("\\p{Cntrl}", "?") + "'";
        if (argument.startsWith("-")) {
            return "unknown option " + shown
                    + suggestion(argument, command.getCommandSpec().optionsMap().keySet());
        }
        return command.getParent() == null
                ? "unknown command " + shown
                        + suggestion(argument, command.getSubcommands().keySet())
                : "one argument too many: " + shown;
    }

    private static String suggestion(String written, Collection<String> known) {
        Optional<String> nearest = known.stream()
                .filter(name -> edits(written, name) <= MOST_EDITS)
                .min(Comparator.comparingInt((String name) -> edits(written, name))
                        .thenComparing(name -> name));
        return nearest.map(name -> "; did you mean '" + name + "'?").orElse("");
    }

    /** Letters changed, missing, added or swapped between two words (Damerau 1964, adjacent letters once). */
    static int edits(String one, String other) {
        int[][] distance = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int edit = Math.min(distance[i - 1][j], distance[i][j - 1]) + 1;
                distance[i][j] = Math.min(edit, distance[i - 1][j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    distance[i][j] = Math.min(distance[i][j], distance[i - 2][j - 2] + 1);
                }
            }
        }
        return distance[one.length()][other.length()];
    }
}
