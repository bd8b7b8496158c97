package dev.touchline.tournaments.draws;

import dev.touchline.tournaments.entrants.Entrant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The groups while they are drawn, with the constraints in a form that is quick to check: balls and groups are numbers
 * from 0, ball 0 the first of pot 1.
 */
final class DrawBoard {
    static final int NOWHERE = -1;

    private final int groups;
    private final List<Entrant> balls;
    private final int[] potOf;
    private final int[] groupOf;
    private final boolean[][] isTaken;
    private final List<Check> checks = new ArrayList<>();

    /** @param quarters the quarter of the bracket that the winner of each group enters; empty when there is none */
    DrawBoard(List<Draw.Pot> pots, List<DrawConstraint> constraints, List<Entrant> strongest, List<Integer> quarters) {
        this.groups = pots.getFirst().entrants().size();
        this.balls = pots.stream().flatMap(pot -> pot.entrants().stream()).toList();
        this.potOf = new int[balls.size()];
        this.groupOf = new int[balls.size()];
        this.isTaken = new boolean[pots.size()][groups];
        for (int ball = 0; ball < balls.size(); ball++) {
            potOf[ball] = ball / groups;
            groupOf[ball] = NOWHERE;
        }
        for (DrawConstraint constraint : constraints) {
            checks.add(
                    switch (constraint) {
                        case DrawConstraint.AtMostPerProvider most -> new ProviderCheck(most);
                        case DrawConstraint.FixedSlot fixed -> new FixedCheck(fixed);
                        case DrawConstraint.TopSeedsApart apart ->
                            new ApartCheck(strongest.subList(0, apart.seeds()), quarters);
                    });
        }
    }

    int size() {
        return balls.size();
    }

    int groups() {
        return groups;
    }

    int ballOf(Entrant entrant) {
        return balls.indexOf(entrant);
    }

    int groupOf(int ball) {
        return groupOf[ball];
    }

    /** Who of the pot of a ball stands in a group. */
    int ballAt(int ballOfPot, int group) {
        int first = potOf[ballOfPot] * groups;
        for (int ball = first; ball < first + groups; ball++) {
            if (groupOf[ball] == group) {
                return ball;
            }
        }
        return NOWHERE;
    }

    boolean isFree(int ball, int group) {
        return !isTaken[potOf[ball]][group];
    }

    boolean allows(int ball, int group) {
        if (isTaken[potOf[ball]][group]) {
            return false;
        }
        for (Check check : checks) {
            if (!check.allows(ball, group)) {
                return false;
            }
        }
        return true;
    }

    void place(int ball, int group) {
        groupOf[ball] = group;
        isTaken[potOf[ball]][group] = true;
        for (Check check : checks) {
            check.count(ball, group, 1);
        }
    }

    void remove(int ball) {
        int group = groupOf[ball];
        groupOf[ball] = NOWHERE;
        isTaken[potOf[ball]][group] = false;
        for (Check check : checks) {
            check.count(ball, group, -1);
        }
    }

    void clear() {
        for (int ball = 0; ball < groupOf.length; ball++) {
            if (groupOf[ball] != NOWHERE) {
                remove(ball);
            }
        }
    }

    /** One constraint on this board. */
    private abstract static class Check {
        abstract boolean allows(int ball, int group);

        /** @param change 1 when a ball is placed, −1 when it is removed */
        void count(int ball, int group, int change) {}
    }

    private final class ProviderCheck extends Check {
        private final int[] providerOf = new int[balls.size()];
        private final int[] limitOf = new int[balls.size()];
        private final int[][] counts;

        ProviderCheck(DrawConstraint.AtMostPerProvider most) {
            Map<String, Integer> providers = new LinkedHashMap<>();
            for (int ball = 0; ball < balls.size(); ball++) {
                String provider = balls.get(ball).provider();
                providerOf[ball] = providers.computeIfAbsent(provider, _ -> providers.size());
                limitOf[ball] = most.limitOf(provider);
            }
            counts = new int[providers.size()][groups];
        }

        @Override
        boolean allows(int ball, int group) {
            return counts[providerOf[ball]][group] < limitOf[ball];
        }

        @Override
        void count(int ball, int group, int change) {
            counts[providerOf[ball]][group] += change;
        }
    }

    private final class FixedCheck extends Check {
        private final int fixedBall;
        private final int fixedGroup;

        FixedCheck(DrawConstraint.FixedSlot fixed) {
            int found = NOWHERE;
            for (int ball = 0; ball < balls.size(); ball++) {
                found = balls.get(ball).id().equals(fixed.entrant()) ? ball : found;
            }
            fixedBall = found;
            fixedGroup = fixed.group();
        }

        @Override
        boolean allows(int ball, int group) {
            boolean isItsSlot = group == fixedGroup && potOf[ball] == potOf[fixedBall];
            return (ball == fixedBall) == isItsSlot;
        }
    }

    private final class ApartCheck extends Check {
        private final int[] top;
        private final List<Integer> quarters;

        ApartCheck(List<Entrant> strongest, List<Integer> quarters) {
            this.top = strongest.stream().mapToInt(balls::indexOf).toArray();
            this.quarters = quarters;
        }

        @Override
        boolean allows(int ball, int group) {
            int rank = rankOf(ball);
            for (int other = 0; rank >= 0 && other < top.length; other++) {
                int at = groupOf[top[other]];
                if (other == rank || at == NOWHERE) {
                    continue;
                }
                int mine = quarters.get(group);
                int theirs = quarters.get(at);
                boolean areFirstTwo = rank + other == 1;
                if (mine == theirs || areFirstTwo && mine / 2 == theirs / 2) {
                    return false;
                }
            }
            return true;
        }

        private int rankOf(int ball) {
            for (int rank = 0; rank < top.length; rank++) {
                if (top[rank] == ball) {
                    return rank;
                }
            }
            return NOWHERE;
        }
    }
}
