package dev.touchline.tournaments.standings;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.tables.Game;
import dev.touchline.tournaments.tables.Table;
import dev.touchline.tournaments.tables.TableRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Group matches read from a CSV file.
 *
 * @param matches in the order of the file
 */
public record GroupResults(List<Match> matches) {
    /** One line of the file; conduct is 0 where the file has none. */
    public record Match(
            String group,
            String date,
            String home,
            String away,
            int homeGoals,
            int awayGoals,
            int homeConduct,
            int awayConduct) {}

    /** The table of one group; the names of its entrants are those of the file. */
    public record GroupStandings(String group, Table table) {}

    public GroupResults {
        matches = List.copyOf(matches);
    }

    /**
     * Reads the text of a file. The first line names the columns, in any order:
     * {@code group,date,home,away,home_goals,away_goals} and, both or neither, {@code home_conduct,away_conduct}. Dates
     * are ISO 8601 or empty; goals 0 to 999; conduct −999 to 0.
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
     * @param seed of the lots, for rules that draw them; a file has no ratings, so by ranking all are level
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
            Result result = Result.of("match-" + (games.size() + 1), match.homeGoals(), match.awayGoals())
                    .withConduct(match.homeConduct(), match.awayConduct());
            games.add(new Game(named(entrants, match.home()), named(entrants, match.away()), result));
        }
        long lotSeed = Lots.single(seed, "lots of " + group);
        return new GroupStandings(group, Table.of(List.copyOf(entrants.values()), games, rules, lotSeed));
    }

    /** Ids follow the alphabet, so that the order of lines in the file moves no lot. */
    private static Map<String, Entrant> entrants(List<Match> matches) {
        TreeSet<String> names = new TreeSet<>();
        matches.forEach(match -> names.addAll(List.of(match.home(), match.away())));
        Map<String, Entrant> entrants = new TreeMap<>();
        names.forEach(name -> entrants.put(name, new Entrant("team-" + (entrants.size() + 1), name, 0, name)));
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
