package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.tables.Prospects.Extreme;
import dev.touchline.tournaments.tables.Prospects.Pending;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tries every score of the last one or two matches that bear on entrants level on points, when it is known who wins
 * them. More goals than the matches so far have seen change nothing that fewer do not, nor does any discipline between
 * the best and the worst.
 */
final class LastMatches {
    /** Further matches would have too many scores. */
    static final int MOST = 2;

    private static final int WORST_CONDUCT = -999;
    private static final int MANY_FAILED_CALLS = 1_000_000;
    private static final int MOST_GOALS_OF_ONE = 40;
    private static final int MOST_GOALS_OF_TWO = 12;

    private final GroupLog log;
    private final TableRules rules;
    private final long lotSeed;
    private final List<Pending> matches;
    private final List<Entrant> level;
    private final List<Game> games;
    private final Entrant entrant;
    private final Extreme extreme;
    private final int bound;
    private int found;
    private int tried;

    /**
     * Prepares the question how many stand above an entrant.
     *
     * @param level indices of those level on points, the entrant among them
     * @param matches those in which one of them plays
     * @param bound no more than so many at worst, no fewer at best: with it the search ends
     */
    LastMatches(
            GroupLog log,
            TableRules rules,
            long lotSeed,
            List<Pending> matches,
            List<Integer> level,
            int index,
            Extreme extreme,
            int bound) {
        this.log = log;
        this.rules = rules;
        this.lotSeed = lotSeed;
        this.matches = matches;
        this.level = level.stream().map(log.entrants()::get).toList();
        this.games = new ArrayList<>(log.games());
        this.entrant = log.entrants().get(index);
        this.extreme = extreme;
        this.bound = bound;
        this.found = extreme == Extreme.BEST ? level.size() - 1 : 0;
    }

    /** How many of those level stand above the entrant; the bound where there are too many scores to be sure. */
    int ahead() {
        int goals = log.games().stream()
                .filter(game -> level.contains(game.home()) || level.contains(game.away()))
                .mapToInt(game ->
                        game.result().score().home() + game.result().score().away())
                .sum();
        int most = matches.size() < 2 ? MOST_GOALS_OF_ONE : MOST_GOALS_OF_TWO;
        tryFrom(0, Math.min(goals + 1, most));
        return goals < most ? found : bound;
    }

    /** How many tables were made to find it. */
    int tried() {
        return tried;
    }

    private void tryFrom(int next, int most) {
        if (found == bound) {
            return;
        }
        if (next == matches.size()) {
            GroupLog complete = new GroupLog(level, games, log.byes(), Set.of());
            tried++;
            int ahead = Table.order(complete, rules, lotSeed).indexOf(entrant);
            found = extreme == Extreme.BEST ? Math.min(found, ahead) : Math.max(found, ahead);
            return;
        }
        Pending match = matches.get(next);
        if (match.winner() == Pending.LOST_BY_BOTH) {
            tryWith(match, Result.doubleWalkover("last"), next, most);
            return;
        }
        for (int fewer = 0; fewer <= most; fewer++) {
            boolean isDraw = match.winner() == Pending.NOBODY;
            for (int margin = isDraw ? 0 : 1; margin <= (isDraw ? 0 : most); margin++) {
                boolean homeWins = match.winner() == match.home();
                int homeGoals = homeWins ? fewer + margin : fewer;
                int awayGoals = homeWins ? fewer : fewer + margin;
                tryWith(match, Result.of("last", homeGoals, awayGoals), next, most);
            }
        }
    }

    /** Discipline is worst for an entrant's best place, faultless for its worst; its own matches are the reverse. */
    private void tryWith(Pending match, Result result, int next, int most) {
        Entrant home = log.entrants().get(match.home());
        Entrant away = log.entrants().get(match.away());
        boolean homeIsBad = (extreme == Extreme.BEST) != home.equals(entrant);
        boolean awayIsBad = (extreme == Extreme.BEST) != away.equals(entrant);
        games.add(new Game(
                home,
                away,
                result.withConduct(homeIsBad ? WORST_CONDUCT : 0, awayIsBad ? WORST_CONDUCT : 0)
                        .withFailedCalls(homeIsBad ? MANY_FAILED_CALLS : 0, awayIsBad ? MANY_FAILED_CALLS : 0)));
        tryFrom(next + 1, most);
        games.removeLast();
    }
}
