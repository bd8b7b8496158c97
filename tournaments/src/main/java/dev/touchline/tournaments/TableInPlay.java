package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.results.Side;
import dev.touchline.tournaments.tables.Game;
import dev.touchline.tournaments.tables.GroupLog;
import dev.touchline.tournaments.tables.PlaceRange;
import dev.touchline.tournaments.tables.Prospects;
import dev.touchline.tournaments.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table while {@link Resolution} goes through the schedule. */
final class TableInPlay {
    private final TablePlan plan;
    private final List<Entrant> entrants;
    private final Set<Entrant> disqualified;
    private final List<Game> games = new ArrayList<>();
    private final List<Entrant> byes = new ArrayList<>();
    private int settled;
    private @Nullable Table table;
    private @Nullable List<Entrant> order;

    TableInPlay(TablePlan plan, List<Entrant> entrants, Set<Entrant> disqualified) {
        this.plan = plan;
        this.entrants = entrants;
        this.disqualified = disqualified;
    }

    List<Entrant> entrants() {
        return entrants;
    }

    List<Game> games() {
        return games;
    }

    List<Entrant> byes() {
        return byes;
    }

    /** How many fixtures are played or cancelled. */
    int settled() {
        return settled;
    }

    void add(Game game) {
        games.add(game);
        settled++;
        table = null;
        order = null;
    }

    void addCancelled() {
        settled++;
    }

    void addBye(Entrant entrant) {
        byes.add(entrant);
        table = null;
        order = null;
    }

    boolean isComplete() {
        return settled == plan.fixtures();
    }

    Table table() {
        if (table == null) {
            table = Table.of(log(), plan.rules(), plan.lotSeed());
        }
        return table;
    }

    /** The entrant at a place, counted from 1. */
    Entrant at(int place) {
        if (order == null) {
            order = Table.order(log(), plan.rules(), plan.lotSeed());
        }
        return order.get(place - 1);
    }

    GroupTable groupTable() {
        return new GroupTable(
                plan.stage(), plan.group(), table(), plan.qualifiers(), plan.nextCanQualify(), isComplete());
    }

    /** Points by entrant in the order of {@link #entrants}, byes included, whoever is disqualified. */
    List<Integer> points() {
        List<Integer> points = new ArrayList<>();
        for (Entrant entrant : entrants) {
            int sum = plan.rules().win()
                    * (int) byes.stream().filter(entrant::equals).count();
            for (Game game : games) {
                sum += game.home().equals(entrant) ? pointsOf(game, Side.HOME) : 0;
                sum += game.away().equals(entrant) ? pointsOf(game, Side.AWAY) : 0;
            }
            points.add(sum);
        }
        return points;
    }

    Map<Entrant, PlaceRange> places(List<Prospects.Remaining> remaining, int unpaired) {
        return Prospects.of(log(), remaining, unpaired, plan.rules(), plan.lotSeed());
    }

    private int pointsOf(Game game, Side side) {
        int scored = game.result().goalsFor(side);
        int conceded = game.result().goalsAgainst(side);
        return scored == conceded
                ? plan.rules().draw()
                : scored > conceded ? plan.rules().win() : 0;
    }

    private GroupLog log() {
        return new GroupLog(entrants, games, byes, disqualified);
    }
}
