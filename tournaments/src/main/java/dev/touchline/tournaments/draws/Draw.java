package dev.touchline.tournaments.draws;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.entrants.Entrants;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import java.util.ArrayList;
import java.util.List;

/**
 * A draw of entrants into groups: one of each pot in each group, every valid outcome equally likely.
 *
 * <p>Pot 1 holds the strongest, pot 2 the next, and so on. Pot by pot, the balls leave the bowl one by one and go to
 * group A, B, C, …; an entrant of pot p takes position p of its group. A complete draw that breaks a constraint is
 * thrown away and drawn anew with the next numbers of the same sequence: skipping balls instead would favour some valid
 * draws over others.
 *
 * @param seed the published seed
 * @param pots strongest pot first
 * @param steps the draw in the order it happened
 */
public record Draw(long seed, List<Pot> pots, List<Step> steps) {
    /** A pot before the draw, strongest first; its number counts from 1. */
    public record Pot(int number, List<Entrant> entrants) {
        public Pot {
            entrants = List.copyOf(entrants);
        }
    }

    /** One ball: which entrant of which pot went to which group and position; numbers count from 1. */
    public record Step(int number, int pot, Entrant entrant, String group, int position) {}

    /** A group and those drawn into it so far, by position. */
    public record Group(String name, List<Entrant> entrants) {
        public Group {
            entrants = List.copyOf(entrants);
        }
    }

    /** Complete draws tried before the constraints are called too tight for drawing anew. */
    private static final int MOST_DRAWS = 100_000;

    public Draw {
        pots = List.copyOf(pots);
        steps = List.copyOf(steps);
    }

    /** Draws {@code groups · size} entrants into groups. */
    public static Draw of(Entrants entrants, int groups, int size, List<DrawConstraint> constraints, long seed) {
        if (entrants.size() != groups * size) {
            throw new RefusedException(
                    Refusal.ENTRANTS,
                    "A draw into " + groups + " groups of " + size + " takes " + groups * size + " entrants, not "
                            + entrants.size());
        }
        constraints.forEach(constraint -> constraint.requirePossible(entrants.list(), groups));
        List<Pot> pots = pots(entrants.byStrength(seed), groups);
        Lots lots = Lots.of(seed, "draw");
        for (int attempt = 0; attempt < MOST_DRAWS; attempt++) {
            Draw draw = new Draw(seed, pots, drawOnce(pots, lots));
            if (draw.satisfies(constraints)) {
                return draw;
            }
        }
        throw new RefusedException(
                Refusal.DRAW,
                "None of " + MOST_DRAWS + " draws satisfied "
                        + String.join(
                                " and ",
                                constraints.stream()
                                        .map(DrawConstraint::inWords)
                                        .toList())
                        + ": loosen a constraint or change the entrants");
    }

    /** The name of a group, {@code A} for index 0; up to 26. */
    public static String groupName(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /** All groups after the draw. */
    public List<Group> groups() {
        return groupsAfter(steps.size());
    }

    /** The groups after the first so many steps, for showing the draw ball by ball. */
    public List<Group> groupsAfter(int drawn) {
        int groups = pots.getFirst().entrants().size();
        List<Group> after = new ArrayList<>();
        for (int index = 0; index < groups; index++) {
            String name = groupName(index);
            after.add(new Group(
                    name,
                    steps.stream()
                            .limit(drawn)
                            .filter(step -> step.group().equals(name))
                            .map(Step::entrant)
                            .toList()));
        }
        return List.copyOf(after);
    }

    private boolean satisfies(List<DrawConstraint> constraints) {
        return constraints.isEmpty()
                || groups().stream()
                        .allMatch(group -> constraints.stream().allMatch(rule -> rule.allows(group.entrants())));
    }

    private static List<Pot> pots(List<Entrant> strongestFirst, int groups) {
        List<Pot> pots = new ArrayList<>();
        for (int from = 0; from < strongestFirst.size(); from += groups) {
            pots.add(new Pot(pots.size() + 1, strongestFirst.subList(from, from + groups)));
        }
        return pots;
    }

    private static List<Step> drawOnce(List<Pot> pots, Lots lots) {
        List<Step> steps = new ArrayList<>();
        for (Pot pot : pots) {
            List<Entrant> balls = lots.drawAll(pot.entrants());
            for (int group = 0; group < balls.size(); group++) {
                steps.add(new Step(steps.size() + 1, pot.number(), balls.get(group), groupName(group), pot.number()));
            }
        }
        return steps;
    }
}
