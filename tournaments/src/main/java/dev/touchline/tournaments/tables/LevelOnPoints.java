package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Side;
import dev.touchline.tournaments.tables.Prospects.Extreme;
import dev.touchline.tournaments.tables.Prospects.Pending;
import java.util.ArrayList;
import java.util.List;

/**
 * Says how many of those level on points can stand above an entrant (at worst) or must (at best), when it is known who
 * wins the matches to come, but not by how much. For each rival and measure the difference that is still possible is an
 * interval: of goals, cards and calls to come there can be any number. Rivals are taken one by one; where more than two
 * are level and the order of some is open, the answer errs to the side of caution: a place is called certain only when
 * it is.
 */
final class LevelOnPoints {
    private static final long INFINITE = Long.MAX_VALUE / 4;

    /** What rival minus entrant can be. */
    private record Interval(long least, long most) {
        boolean isZero() {
            return least == 0 && most == 0;
        }
    }

    private final GroupLog log;
    private final List<Pending> settled;
    private final TableRules rules;
    private final long lotSeed;

    LevelOnPoints(GroupLog log, List<Pending> settled, TableRules rules, long lotSeed) {
        this.log = log;
        this.settled = settled;
        this.rules = rules;
        this.lotSeed = lotSeed;
    }

    int ahead(int index, List<Integer> level, Extreme extreme) {
        return ahead(index, level, 0, false, extreme);
    }

    /** @param isOpen whether others could be level too, which would change what counts as head-to-head */
    private int ahead(int index, List<Integer> level, int stepIndex, boolean isOpen, Extreme extreme) {
        TieBreakStep step = rules.steps().get(stepIndex);
        if (isOpen && step.scope().isHeadToHead()) {
            return extreme == Extreme.BEST ? 0 : level.size() - 1;
        }
        List<Integer> still = new ArrayList<>(level);
        int ahead = 0;
        boolean staysOpen = isOpen;
        for (Measure measure : step.measures()) {
            for (int rival : List.copyOf(still)) {
                Interval difference = difference(measure, step.scope(), level, rival, index);
                if (rival == index || difference.isZero()) {
                    continue;
                }
                boolean isSettled = difference.least() > 0 || difference.most() < 0;
                boolean canBeAhead = difference.most() > 0;
                boolean canBeBehind = difference.least() < 0;
                staysOpen |= !isSettled && level.size() > 2;
                boolean goesOn = extreme == Extreme.BEST ? !isSettled && !canBeBehind : !isSettled && !canBeAhead;
                if (goesOn) {
                    continue;
                }
                ahead += extreme == Extreme.BEST ? (canBeBehind ? 0 : 1) : (canBeAhead ? 1 : 0);
                still.remove((Integer) rival);
            }
        }
        if (still.size() == 1) {
            return ahead;
        }
        boolean again = step.scope() == Scope.HEAD_TO_HEAD_REAPPLIED && still.size() < level.size();
        return ahead + ahead(index, still, again ? stepIndex : stepIndex + 1, staysOpen, extreme);
    }

    private Interval difference(Measure measure, Scope scope, List<Integer> level, int rival, int index) {
        if (!measure.isCountedInMatches()) {
            int sign = -Ranking.compareFixed(
                    measure, log.entrants().get(rival), log.entrants().get(index), lotSeed);
            return new Interval(sign, sign);
        }
        long soFar = soFar(measure, scope, level, rival) - soFar(measure, scope, level, index);
        long least = soFar;
        long most = soFar;
        for (Pending match : settled) {
            boolean counts = !scope.isHeadToHead() || match.isBetween(level);
            if (counts && (match.involves(rival) || match.involves(index))) {
                Interval change = change(measure, match, rival, index);
                least = Math.max(least + change.least(), -INFINITE);
                most = Math.min(most + change.most(), INFINITE);
            }
        }
        return new Interval(least, most);
    }

    private Interval change(Measure measure, Pending match, int rival, int index) {
        return switch (measure) {
            case POINTS -> exactly(pointsOf(match, rival) - pointsOf(match, index));
            case GOAL_DIFFERENCE -> {
                if (match.winner() == Pending.LOST_BY_BOTH) {
                    yield exactly((match.involves(index) ? Result.WALKOVER_GOALS : 0)
                            - (match.involves(rival) ? Result.WALKOVER_GOALS : 0));
                }
                int factor = sign(match, rival) - sign(match, index);
                yield new Interval(factor < 0 ? -INFINITE : factor, factor > 0 ? INFINITE : factor);
            }
            case GOALS -> goals(match, rival, index);
            case CONDUCT, FAILED_CALLS ->
                new Interval(match.involves(rival) ? -INFINITE : 0, match.involves(index) ? INFINITE : 0);
            case RANKING, LOT, DISQUALIFICATION -> throw new IllegalArgumentException(measure + " is not counted");
        };
    }

    private static Interval goals(Pending match, int rival, int index) {
        if (match.winner() == Pending.LOST_BY_BOTH) {
            return exactly(0);
        }
        boolean eachOther = match.involves(rival) && match.involves(index);
        if (eachOther) {
            int factor = sign(match, rival);
            return new Interval(factor < 0 ? -INFINITE : factor, factor > 0 ? INFINITE : factor);
        }
        return match.involves(rival)
                ? new Interval(Math.max(sign(match, rival), 0), INFINITE)
                : new Interval(-INFINITE, -Math.max(sign(match, index), 0));
    }

    private static Interval exactly(long value) {
        return new Interval(value, value);
    }

    private int pointsOf(Pending match, int index) {
        if (!match.involves(index)) {
            return 0;
        }
        if (match.winner() == Pending.NOBODY) {
            return rules.draw();
        }
        return match.winner() == index ? rules.win() : 0;
    }

    /** 1 for the winner, −1 for the loser, 0 for whoever has no part in it or draws. */
    private static int sign(Pending match, int index) {
        if (!match.involves(index) || match.winner() == Pending.NOBODY) {
            return 0;
        }
        return match.winner() == index ? 1 : -1;
    }

    private long soFar(Measure measure, Scope scope, List<Integer> level, int index) {
        Tally tally = new Tally();
        for (Game game : log.games()) {
            int home = log.entrants().indexOf(game.home());
            int away = log.entrants().indexOf(game.away());
            boolean counts = !scope.isHeadToHead() || level.contains(home) && level.contains(away);
            Result result = game.result();
            if (counts && home == index) {
                tally.add(result, Side.HOME);
            }
            if (counts && away == index) {
                tally.add(result, Side.AWAY);
            }
        }
        if (!scope.isHeadToHead()) {
            log.byes().stream()
                    .filter(entrant -> entrant.equals(log.entrants().get(index)))
                    .forEach(_ -> tally.addBye());
        }
        return tally.value(measure, rules);
    }
}
