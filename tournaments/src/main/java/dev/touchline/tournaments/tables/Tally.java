package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Side;

/** Counts what one entrant gathers in a set of matches. */
final class Tally {
    private int won;
    private int drawn;
    private int lost;
    private int byes;
    private int goalsFor;
    private int goalsAgainst;
    private int conduct;
    private int failedCalls;

    void add(Result result, Side side) {
        int scored = result.goalsFor(side);
        int conceded = result.goalsAgainst(side);
        won += scored > conceded ? 1 : 0;
        drawn += scored == conceded ? 1 : 0;
        lost += scored < conceded ? 1 : 0;
        goalsFor += scored;
        goalsAgainst += conceded;
        conduct += result.disciplineOf(side).conduct();
        failedCalls += result.disciplineOf(side).failedCalls();
    }

    void addBye() {
        byes++;
    }

    /** The value of a measure that is counted in matches; more is better. */
    int value(Measure measure, TableRules rules) {
        return switch (measure) {
            case POINTS -> points(rules);
            case GOAL_DIFFERENCE -> goalsFor - goalsAgainst;
            case GOALS -> goalsFor;
            case CONDUCT -> conduct;
            case FAILED_CALLS -> -failedCalls;
            case RANKING, LOT, DISQUALIFICATION ->
                throw new IllegalArgumentException(measure + " is not counted in matches");
        };
    }

    int points(TableRules rules) {
        return (won + byes) * rules.win() + drawn * rules.draw();
    }

    Table.Row row(int rank, Entrant entrant, TableRules rules, Criterion decidedBy) {
        return new Table.Row(
                rank,
                entrant,
                won + drawn + lost,
                won,
                drawn,
                lost,
                goalsFor,
                goalsAgainst,
                points(rules),
                conduct,
                failedCalls,
                decidedBy);
    }
}
