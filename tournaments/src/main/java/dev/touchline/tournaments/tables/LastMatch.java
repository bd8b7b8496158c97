package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.tables.Prospects.Extreme;
import dev.touchline.tournaments.tables.Prospects.Pending;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries every score of the last match of a group, when it is known who wins. More goals than all matches so far have
 * seen together change nothing that fewer do not, nor does any discipline between the best and the worst.
 */
final class LastMatch {
    private static final int WORST_CONDUCT = -999;
    private static final int MANY_FAILED_CALLS = 1_000_000;
    private static final int MOST_GOALS = 40;

    private final GroupLog log;
    private final TableRules rules;
    private final long lotSeed;

    LastMatch(GroupLog log, TableRules rules, long lotSeed) {
        this.log = log;
        this.rules = rules;
        this.lotSeed = lotSeed;
    }

    /** Whether the scores are few enough to be tried. */
    static boolean canBeTried(GroupLog log) {
        return goals(log) < MOST_GOALS;
    }

    /** The best or worst place of an entrant over all scores with this winner. */
    int place(int index, Pending match, Extreme extreme) {
        if (match.winner() == Pending.LOST_BY_BOTH) {
            return placeAfter(index, match, Result.doubleWalkover("last"));
        }
        int most = goals(log) + 1;
        int found = extreme == Extreme.BEST ? log.entrants().size() : 1;
        for (int fewer = 0; fewer <= most; fewer++) {
            for (int margin = 0; margin <= most; margin++) {
                boolean isThisWinner = (margin == 0) == (match.winner() == Pending.NOBODY);
                if (isThisWinner) {
                    int place = place(index, match, fewer, margin, extreme);
                    found = extreme == Extreme.BEST ? Math.min(found, place) : Math.max(found, place);
                }
            }
        }
        return found;
    }

    /** Discipline is worst for an entrant's best place, faultless for its worst; its own last match is faultless. */
    private int place(int index, Pending match, int fewer, int margin, Extreme extreme) {
        boolean homeWins = match.winner() == match.home();
        int homeGoals = homeWins ? fewer + margin : fewer;
        int awayGoals = homeWins ? fewer : fewer + margin;
        boolean homeIsBad = (extreme == Extreme.BEST) != (match.home() == index);
        boolean awayIsBad = (extreme == Extreme.BEST) != (match.away() == index);
        Result result = Result.of("last", homeGoals, awayGoals)
                .withConduct(homeIsBad ? WORST_CONDUCT : 0, awayIsBad ? WORST_CONDUCT : 0)
                .withFailedCalls(homeIsBad ? MANY_FAILED_CALLS : 0, awayIsBad ? MANY_FAILED_CALLS : 0);
        return placeAfter(index, match, result);
    }

    private int placeAfter(int index, Pending match, Result result) {
        Entrant home = log.entrants().get(match.home());
        Entrant away = log.entrants().get(match.away());
        List<Game> games = new ArrayList<>(log.games());
        games.add(new Game(home, away, result));
        GroupLog complete = new GroupLog(log.entrants(), games, log.byes(), log.disqualified());
        return Table.of(complete, rules, lotSeed).order().indexOf(log.entrants().get(index)) + 1;
    }

    private static int goals(GroupLog log) {
        return log.games().stream()
                .mapToInt(game ->
                        game.result().score().home() + game.result().score().away())
                .sum();
    }
}
