package dev.touchline.tournaments.draws;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.entrants.Entrants;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Carries out a draw: checks that one is possible, then draws. */
final class Drawing {
    /** Beyond so many entrants a draw looks ahead instead of being drawn anew. */
    private static final int MOST_DRAWN_ANEW = 32;

    /** Draws tried before valid ones are called too rare for drawing anew. */
    private static final int MOST_DRAWS = 100_000;

    private static final long STEPS_TO_PROVE = 1_000_000;

    /** A ball that would need a longer search is not placed there: where it can stand is known already. */
    private static final long STEPS_TO_LOOK_AHEAD = 100;

    private final List<DrawConstraint> constraints;
    private final List<Entrant> strongestFirst;
    private final List<Integer> quarters;
    private final long seed;
    private final Map<String, Integer> fixedPositions;
    private final List<Draw.Pot> pots;
    private final DrawBoard board;
    private final Lots lots;

    Drawing(
            Entrants entrants,
            int groups,
            int size,
            List<DrawConstraint> constraints,
            List<Integer> quarters,
            long seed) {
        if (entrants.size() != groups * size) {
            throw new RefusedException(
                    Refusal.ENTRANTS,
                    "A draw into " + groups + " groups of " + size + " takes " + groups * size + " entrants, not "
                            + entrants.size());
        }
        constraints.forEach(constraint -> constraint.requirePossible(entrants.list(), groups, size));
        boolean needsQuarters = constraints.stream().anyMatch(DrawConstraint.TopSeedsApart.class::isInstance);
        if (needsQuarters && quarters.size() != groups) {
            throw new RefusedException(
                    Refusal.REGULATIONS,
                    "Seeds are to be kept apart, but no bracket of four or more lines follows that all group winners"
                            + " enter");
        }
        this.constraints = constraints;
        this.strongestFirst = entrants.byStrength(seed);
        this.quarters = quarters;
        this.seed = seed;
        this.fixedPositions = fixedPositions();
        this.pots = pots(groups, size);
        this.board = board(constraints);
        this.lots = Lots.of(seed, "draw");
    }

    Draw draw() {
        if (constraints.isEmpty()) {
            return new Draw(seed, pots, drawOnce().orElseThrow(), Draw.Method.DRAWN_ANEW);
        }
        int[] witness = possible(board).orElseThrow(this::impossible);
        if (strongestFirst.size() <= MOST_DRAWN_ANEW) {
            for (int attempt = 0; attempt < MOST_DRAWS; attempt++) {
                board.clear();
                Optional<List<Draw.Step>> steps = drawOnce();
                if (steps.isPresent()) {
                    return new Draw(seed, pots, steps.get(), Draw.Method.DRAWN_ANEW);
                }
            }
        }
        board.clear();
        return new Draw(seed, pots, drawLookingAhead(witness), Draw.Method.LOOK_AHEAD);
    }

    /** Draws without regard to constraints, and breaks off at the first that is broken. */
    private Optional<List<Draw.Step>> drawOnce() {
        List<Draw.Step> steps = new ArrayList<>();
        for (Draw.Pot pot : pots) {
            placeFixed(pot, steps);
            int group = 0;
            for (Entrant entrant : lots.drawAll(notFixed(pot))) {
                int ball = board.ballOf(entrant);
                while (!board.isFree(ball, group)) {
                    group++;
                }
                if (!board.allows(ball, group)) {
                    return Optional.empty();
                }
                place(pot, ball, group, entrant, steps);
            }
        }
        return Optional.of(steps);
    }

    /** Keeps one completion at hand all the time, so that no ball ever has nowhere to go. */
    private List<Draw.Step> drawLookingAhead(int[] firstCompletion) {
        Witness witness = new Witness(board(constraints), board, firstCompletion);
        List<Draw.Step> steps = new ArrayList<>();
        Completion completion = new Completion(board);
        for (Draw.Pot pot : pots) {
            placeFixed(pot, steps);
            for (Entrant entrant : lots.drawAll(notFixed(pot))) {
                int ball = board.ballOf(entrant);
                int group = 0;
                while (!canGo(ball, group, witness, completion)) {
                    group++;
                }
                place(pot, ball, group, entrant, steps);
            }
        }
        return steps;
    }

    /** Whether the draw can be completed with a ball in a group; then the witness has it there too. */
    private boolean canGo(int ball, int group, Witness witness, Completion completion) {
        if (!board.allows(ball, group)) {
            return false;
        }
        if (witness.canHave(ball, group)) {
            return true;
        }
        board.place(ball, group);
        Optional<int[]> other = completion.find(STEPS_TO_LOOK_AHEAD);
        board.remove(ball);
        other.ifPresent(witness::become);
        return other.isPresent();
    }

    private void placeFixed(Draw.Pot pot, List<Draw.Step> steps) {
        for (DrawConstraint constraint : constraints) {
            if (constraint instanceof DrawConstraint.FixedSlot fixed && fixed.position() == pot.number()) {
                Entrant entrant = entrant(fixed.entrant());
                place(pot, board.ballOf(entrant), fixed.group(), entrant, steps);
            }
        }
    }

    private void place(Draw.Pot pot, int ball, int group, Entrant entrant, List<Draw.Step> steps) {
        board.place(ball, group);
        steps.add(new Draw.Step(steps.size() + 1, pot.number(), entrant, Draw.groupName(group), pot.number()));
    }

    private List<Entrant> notFixed(Draw.Pot pot) {
        return pot.entrants().stream()
                .filter(entrant -> !fixedPositions.containsKey(entrant.id()))
                .toList();
    }

    private Optional<int[]> possible(DrawBoard onBoard) {
        Completion completion = new Completion(onBoard);
        Optional<int[]> found = completion.find(STEPS_TO_PROVE);
        if (completion.wasBrokenOff()) {
            throw new RefusedException(
                    Refusal.DRAW,
                    "No draw with " + inWords(constraints) + " was found in " + STEPS_TO_PROVE
                            + " steps: loosen a constraint or change the entrants");
        }
        return found;
    }

    /** Names the constraints that conflict: without any one of them a draw would be possible. */
    private RefusedException impossible() {
        List<DrawConstraint> conflicting = new ArrayList<>(constraints);
        for (DrawConstraint constraint : constraints) {
            List<DrawConstraint> without = new ArrayList<>(conflicting);
            without.remove(constraint);
            boolean stillImpossible = possible(board(without)).isEmpty();
            if (stillImpossible) {
                conflicting.remove(constraint);
            }
        }
        return new RefusedException(
                Refusal.DRAW,
                "No draw is possible with " + inWords(conflicting)
                        + (conflicting.size() > 1 ? " together" : "")
                        + ": loosen one or change the entrants");
    }

    private DrawBoard board(List<DrawConstraint> kept) {
        return new DrawBoard(pots, kept, strongestFirst, quarters);
    }

    private List<Draw.Pot> pots(int groups, int size) {
        Map<String, Integer> fixed = fixedPositions;
        List<Entrant> others = new ArrayList<>(strongestFirst);
        others.removeIf(entrant -> fixed.containsKey(entrant.id()));
        List<Draw.Pot> drawn = new ArrayList<>();
        for (int position = 1; position <= size; position++) {
            int number = position;
            List<Entrant> pot = new ArrayList<>(strongestFirst.stream()
                    .filter(entrant -> fixed.getOrDefault(entrant.id(), 0) == number)
                    .toList());
            if (pot.size() > groups) {
                throw new RefusedException(
                        Refusal.DRAW, "No draw is possible: " + pot.size() + " entrants are fixed in pot " + number);
            }
            List<Entrant> next = others.subList(0, groups - pot.size());
            pot.addAll(next);
            next.clear();
            pot.sort(Comparator.comparingInt(strongestFirst::indexOf));
            drawn.add(new Draw.Pot(number, pot));
        }
        return drawn;
    }

    /** By entrant; nobody is fixed twice, and no slot is. */
    private Map<String, Integer> fixedPositions() {
        Map<String, Integer> positions = new TreeMap<>();
        List<String> slots = new ArrayList<>();
        for (DrawConstraint constraint : constraints) {
            if (constraint instanceof DrawConstraint.FixedSlot fixed) {
                boolean isTwice =
                        positions.put(fixed.entrant(), fixed.position()) != null || slots.contains(fixed.slot());
                if (isTwice) {
                    throw new RefusedException(
                            Refusal.DRAW,
                            "No draw is possible with " + fixed.inWords() + ": the entrant or the slot is fixed"
                                    + " already");
                }
                slots.add(fixed.slot());
            }
        }
        return positions;
    }

    private Entrant entrant(String id) {
        return strongestFirst.stream()
                .filter(entrant -> entrant.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String inWords(List<DrawConstraint> constraints) {
        return String.join(
                " and ", constraints.stream().map(DrawConstraint::inWords).toList());
    }
}
