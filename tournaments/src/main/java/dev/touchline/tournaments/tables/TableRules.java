package dev.touchline.tournaments.tables;

import static dev.touchline.tournaments.tables.Measure.CONDUCT;
import static dev.touchline.tournaments.tables.Measure.FAILED_CALLS;
import static dev.touchline.tournaments.tables.Measure.GOALS;
import static dev.touchline.tournaments.tables.Measure.GOAL_DIFFERENCE;
import static dev.touchline.tournaments.tables.Measure.LOT;
import static dev.touchline.tournaments.tables.Measure.POINTS;
import static dev.touchline.tournaments.tables.Measure.RANKING;
import static dev.touchline.tournaments.tables.Scope.ALL_MATCHES;
import static dev.touchline.tournaments.tables.Scope.HEAD_TO_HEAD;
import static dev.touchline.tournaments.tables.Scope.HEAD_TO_HEAD_REAPPLIED;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import java.util.List;

/**
 * How a group table is ranked: points per match and the steps that separate those level. The last measure of the last
 * step is a lot, so that every table has an order.
 *
 * @param name the name a file or a command uses
 * @param win points for a win
 * @param draw points for a draw
 * @param steps from the first to the last; the first begins with points
 */
public record TableRules(String name, int win, int draw, List<TieBreakStep> steps) {
    /** World Cups up to 2022: all matches before head-to-head, then conduct, then lots. */
    public static final TableRules FIFA_2022 = new TableRules(
            "fifa-2022",
            3,
            1,
            List.of(
                    TieBreakStep.of(ALL_MATCHES, POINTS, GOAL_DIFFERENCE, GOALS),
                    TieBreakStep.of(HEAD_TO_HEAD, POINTS, GOAL_DIFFERENCE, GOALS),
                    TieBreakStep.of(ALL_MATCHES, CONDUCT, LOT)));

    /**
     * World Cup 2026: head-to-head first, re-applied to those still level, then all matches, conduct and ranking. FIFA
     * draws no lots because no two rankings are equal; ours can be, so a lot stands last and is said to be one.
     */
    public static final TableRules FIFA_2026 = new TableRules(
            "fifa-2026",
            3,
            1,
            List.of(
                    TieBreakStep.of(ALL_MATCHES, POINTS),
                    TieBreakStep.of(HEAD_TO_HEAD_REAPPLIED, POINTS, GOAL_DIFFERENCE, GOALS),
                    TieBreakStep.of(ALL_MATCHES, GOAL_DIFFERENCE, GOALS, CONDUCT, RANKING, LOT)));

    /** Policies instead of people: as 2026, but calls that failed stand in the place of cards. */
    public static final TableRules ARENA = new TableRules(
            "arena",
            3,
            1,
            List.of(
                    TieBreakStep.of(ALL_MATCHES, POINTS),
                    TieBreakStep.of(HEAD_TO_HEAD_REAPPLIED, POINTS, GOAL_DIFFERENCE, GOALS),
                    TieBreakStep.of(ALL_MATCHES, GOAL_DIFFERENCE, GOALS, FAILED_CALLS, RANKING, LOT)));

    private static final List<TableRules> PROFILES = List.of(FIFA_2022, FIFA_2026, ARENA);

    public TableRules {
        steps = List.copyOf(steps);
        boolean beginsWithPoints = !steps.isEmpty()
                && steps.getFirst().scope() == ALL_MATCHES
                && steps.getFirst().measures().getFirst() == POINTS;
        if (!beginsWithPoints) {
            throw refused(name, "the first criterion must be points over all matches");
        }
        if (steps.getLast().measures().getLast() != LOT) {
            throw refused(name, "the last criterion must be a lot, so that no place stays open");
        }
        if (draw < 0 || win <= draw) {
            throw refused(name, "a win (" + win + " points) must be worth more than a draw (" + draw + ")");
        }
    }

    /** Finds a profile by name. */
    public static TableRules named(String name) {
        return PROFILES.stream()
                .filter(rules -> rules.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Refusal.REGULATIONS,
                        "There are no table rules " + VisibleText.quoted(name) + ": use one of "
                                + String.join(", ", names())));
    }

    /**
     * The same without head-to-head, for comparing entrants of different groups, such as the best thirds: points, goal
     * difference and goals, conduct or failed calls, then ranking or lot.
     */
    public TableRules acrossGroups() {
        List<TieBreakStep> withoutHeadToHead =
                steps.stream().filter(step -> !step.scope().isHeadToHead()).toList();
        return new TableRules(name, win, draw, withoutHeadToHead);
    }

    /** The names of all profiles. */
    public static List<String> names() {
        return PROFILES.stream().map(TableRules::name).toList();
    }

    private static RefusedException refused(String name, String problem) {
        return new RefusedException(Refusal.REGULATIONS, "Table rules " + VisibleText.quoted(name) + ": " + problem);
    }
}
