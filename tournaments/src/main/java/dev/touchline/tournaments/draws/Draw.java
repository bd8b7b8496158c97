package dev.touchline.tournaments.draws;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.entrants.Entrants;
import java.util.ArrayList;
import java.util.List;

/**
 * A draw of entrants into groups: one of each pot in each group.
 *
 * <p>Pot 1 holds the strongest, pot 2 the next, and so on; an entrant of pot p takes position p of its group. Pot by
 * pot, the balls leave the bowl one by one and go to group A, B, C, …; {@link Method} says what happens when a
 * constraint forbids that. Whoever has a fixed slot stands in it before its pot is drawn.
 *
 * @param seed the published seed
 * @param pots strongest pot first
 * @param steps the draw in the order it happened
 */
public record Draw(long seed, List<Pot> pots, List<Step> steps, Method method) {
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

    /** How constraints are kept. */
    public enum Method {
        /**
         * A draw that breaks a constraint is thrown away and drawn anew with the next numbers of the same sequence: all
         * valid draws are equally likely. Used up to 32 entrants.
         */
        DRAWN_ANEW,
        /**
         * Each ball goes to the first group from which the draw can still be completed, as at a World Cup. Every draw
         * comes to an end, but some valid draws are likelier than others. Used beyond 32 entrants, and where so few
         * draws are valid that drawing anew would not find one.
         */
        LOOK_AHEAD
    }

    public Draw {
        pots = List.copyOf(pots);
        steps = List.copyOf(steps);
    }

    /**
     * Draws {@code groups · size} entrants into groups.
     *
     * @param quarters the quarter of the following bracket, 0 to 3 from its top, that the winner of each group enters;
     *     empty when there is none
     */
    public static Draw of(
            Entrants entrants,
            int groups,
            int size,
            List<DrawConstraint> constraints,
            List<Integer> quarters,
            long seed) {
        return new Drawing(entrants, groups, size, constraints, quarters, seed).draw();
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
}
