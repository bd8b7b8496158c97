package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one entrant has gathered in a set of matches. */
record Tally(int won, int drawn, int lost, int goalsFor, int goalsAgainst, int conduct) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    /** Counts the matches of each of these entrants. */
    static Map<Entrant, Tally> of(List<Entrant> entrants, List<Game> games) {
        Map<Entrant, Tally> tallies = new LinkedHashMap<>();
        entrants.forEach(entrant -> tallies.put(entrant, NOTHING));
        for (Game game : games) {
            tallies.computeIfPresent(game.home(), (entrant, tally) -> tally.plus(game.result(), Side.HOME));
            tallies.computeIfPresent(game.away(), (entrant, tally) -> tally.plus(game.result(), Side.AWAY));
        }
        return tallies;
    }

    int played() {
        return won + drawn + lost;
    }

    int goalDifference() {
        return goalsFor - goalsAgainst;
    }

    int points(TableRules rules) {
        return won * rules.win() + drawn * rules.draw();
    }

    private Tally plus(Result result, Side side) {
        int scored = result.goalsFor(side);
        int conceded = result.goalsAgainst(side);
        return new Tally(
                won + (scored > conceded ? 1 : 0),
                drawn + (scored == conceded ? 1 : 0),
                lost + (scored < conceded ? 1 : 0),
                goalsFor + scored,
                goalsAgainst + conceded,
                conduct + result.conductOf(side));
    }
}
