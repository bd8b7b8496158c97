package dev.touchline.tournaments.standings;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.tables.Game;
import dev.touchline.tournaments.tables.GroupLog;
import dev.touchline.tournaments.tables.Table;
import dev.touchline.tournaments.tables.TableRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Group matches read from a CSV file.
 *
 * @param matches in the order of the file
 */
public record GroupResults(List<Match> matches) {
    /** One line of the file. */
    public record Match(String group, String date, Contender home, Contender away) {}

    /** One side of a line; conduct, failed calls and rating are 0 where the file has none. */
    public record Contender(String name, int goals, int conduct, int failedCalls, double rating) {}

    /** The table of one group; the names of its entrants are those of the file. */
    public record GroupStandings(String group, Table table) {}

    public GroupResults {
        matches = List.copyOf(matches);
    }

    /**
     * Reads the text of a file. The first line names the columns, in any order:
     * {@code group,date,home,away,home_goals,away_goals} and, in pairs or not at all,
     * {@code home_conduct,away_conduct}, {@code home_failed_calls,away_failed_calls} and
     * {@code home_rating,away_rating}. Dates are ISO 8601 or empty; goals 0 to 999; conduct −999 to 0; an entrant has
     * one rating throughout the file.
     *
     * @param fileName for messages only
     * @throws RefusedException naming file, line and column
     */
    public static GroupResults parse(String fileName, String text) {
        return new GroupResultsReader(fileName).read(text);
    }

    /**
     * The tables of all groups, in the order in which the file first names them.
     *
     * @param seed of the lots, for rules that draw them
     */
    public List<GroupStandings> standings(TableRules rules, long seed) {
        Map<String, List<Match>> groups = new LinkedHashMap<>();
        matches.forEach(match ->
                groups.computeIfAbsent(match.group(), _ -> new ArrayList<>()).add(match));
        return groups.entrySet().stream()
                .map(group -> standings(group.getKey(), group.getValue(), rules, seed))
                .toList();
    }

    private static GroupStandings standings(String group, List<Match> matches, TableRules rules, long seed) {
        Map<String, Entrant> entrants = entrants(matches);
        List<Game> games = new ArrayList<>();
        for (Match match : matches) {
            Contender home = match.home();
            Contender away = match.away();
            Result result = Result.of("match-" + (games.size() + 1), home.goals(), away.goals())
                    .withConduct(home.conduct(), away.conduct())
                    .withFailedCalls(home.failedCalls(), away.failedCalls());
            games.add(new Game(named(entrants, home.name()), named(entrants, away.name()), result));
        }
        long lotSeed = Lots.single(seed, "lots of " + group);
        GroupLog log = GroupLog.of(List.copyOf(entrants.values()), games);
        return new GroupStandings(group, Table.of(log, rules, lotSeed));
    }

    /** Ids follow the alphabet, so that the order of lines in the file moves no lot. */
    private static Map<String, Entrant> entrants(List<Match> matches) {
        TreeMap<String, Double> ratings = new TreeMap<>();
        for (Match match : matches) {
            List.of(match.home(), match.away()).forEach(side -> {
                Double earlier = ratings.putIfAbsent(side.name(), side.rating());
                if (earlier != null && earlier != side.rating()) {
                    throw new RefusedException(
                            Refusal.FILE,
                            VisibleText.quoted(side.name()) + " has the rating " + earlier + " in one line and "
                                    + side.rating() + " in another: give each entrant one");
                }
            });
        }
        Map<String, Entrant> entrants = new TreeMap<>();
        ratings.forEach((name, rating) ->
                entrants.put(name, new Entrant("team-" + (entrants.size() + 1), name, rating, name)));
        return entrants;
    }

    private static Entrant named(Map<String, Entrant> entrants, String name) {
        Entrant entrant = entrants.get(name);
        if (entrant == null) {
            throw new IllegalStateException("No entrant " + name);
        }
        return entrant;
    }
}
