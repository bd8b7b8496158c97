package dev.touchline.tournaments.results;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * How one fixture ended. Build one with {@link #of}, {@link #walkover} or {@link #doubleWalkover} and the
 * {@code with…} methods.
 *
 * @param fixture id of the fixture
 * @param run which playing of the fixture this is, from 1; a match that was voided is played again as the next run
 * @param score goals after 90 minutes; of a walkover the score awarded
 * @param afterExtraTime goals after 120 minutes, those of the first 90 included; null when none was played
 * @param shootOut penalties scored in the shoot-out; null when there was none
 * @param forfeit who failed, when this is a walkover; null when the match was played
 */
public record Result(
        String fixture,
        int run,
        Score score,
        @Nullable Score afterExtraTime,
        @Nullable Score shootOut,
        Discipline home,
        Discipline away,
        @Nullable Forfeit forfeit) {
    /** A walkover counts 3-0, as in football regulations. */
    public static final int WALKOVER_GOALS = 3;

    private static final int LONGEST_FIXTURE_ID = 64;

    public Result {
        if (!isFixtureId(fixture)) {
            throw refused("A result names the fixture " + VisibleText.quoted(fixture)
                    + ", but the id of a fixture is 1 to 64 letters, digits and hyphens");
        }
        if (run < 1) {
            throw refused(fixture + ": run " + run + " is impossible: the first playing of a fixture is run 1");
        }
        home.requirePossible(fixture, Side.HOME);
        away.requirePossible(fixture, Side.AWAY);
        if (afterExtraTime != null && (afterExtraTime.home() < score.home() || afterExtraTime.away() < score.away())) {
            throw refused(fixture + ": the score after extra time, " + afterExtraTime
                    + ", includes the first 90 minutes" + " and cannot be below their " + score);
        }
        if (shootOut != null && shootOut.isLevel()) {
            throw refused(fixture + ": a shoot-out has a winner, but this one ended " + shootOut);
        }
        if (forfeit != null) {
            requireWalkoverScore(fixture, forfeit, score, afterExtraTime != null || shootOut != null);
        }
    }

    /** A match played over 90 minutes. */
    public static Result of(String fixture, int homeGoals, int awayGoals) {
        return played(fixture, new Score(homeGoals, awayGoals), null);
    }

    /** A walkover: 3-0 against the side at fault, or the actual score when its margin is larger still. */
    public static Result walkover(String fixture, Side atFault, Score actual) {
        int margin = actual.of(atFault.other()) - actual.of(atFault);
        Score awarded = margin > WALKOVER_GOALS
                ? actual
                : switch (atFault) {
                    case HOME -> new Score(0, WALKOVER_GOALS);
                    case AWAY -> new Score(WALKOVER_GOALS, 0);
                };
        return played(fixture, awarded, Forfeit.by(atFault));
    }

    /** Both sides failed. */
    public static Result doubleWalkover(String fixture) {
        return played(fixture, new Score(0, 0), Forfeit.BOTH);
    }

    /** The same after extra time; the goals are those after 120 minutes. */
    public Result withExtraTime(int homeGoals, int awayGoals) {
        Score after = new Score(homeGoals, awayGoals);
        return new Result(fixture, run, score, after, shootOut, home, away, forfeit);
    }

    /** The same after a shoot-out. */
    public Result withShootOut(int homePenalties, int awayPenalties) {
        Score penalties = new Score(homePenalties, awayPenalties);
        return new Result(fixture, run, score, afterExtraTime, penalties, home, away, forfeit);
    }

    /** The same with conduct points, 0 or negative. */
    public Result withConduct(int homePoints, int awayPoints) {
        return behaved(home.withConduct(homePoints), away.withConduct(awayPoints));
    }

    /** The same with calls of the policies that failed. */
    public Result withFailedCalls(int ofHome, int ofAway) {
        return behaved(home.withFailedCalls(ofHome), away.withFailedCalls(ofAway));
    }

    /** The same as the result of a later playing, after {@code number − 1} were voided. */
    public Result asRun(int number) {
        return new Result(fixture, number, score, afterExtraTime, shootOut, home, away, forfeit);
    }

    /** Goals a group table credits to a side. */
    public int goalsFor(Side side) {
        return score.of(side);
    }

    /** Goals a group table counts against a side; three for each when both failed. */
    public int goalsAgainst(Side side) {
        return forfeit == Forfeit.BOTH ? WALKOVER_GOALS : score.of(side.other());
    }

    public Discipline disciplineOf(Side side) {
        return switch (side) {
            case HOME -> home;
            case AWAY -> away;
        };
    }

    public int homeConduct() {
        return home.conduct();
    }

    public int awayConduct() {
        return away.conduct();
    }

    /** One line for people, such as {@code 1-1 (2-2 after extra time, 4-3 on penalties)}. */
    public String inWords() {
        if (forfeit != null) {
            return switch (forfeit) {
                case HOME -> score + " (walkover, home at fault)";
                case AWAY -> score + " (walkover, away at fault)";
                case BOTH -> "walkover, both at fault";
            };
        }
        String extra = afterExtraTime == null ? "" : afterExtraTime + " after extra time";
        String penalties = shootOut == null ? "" : shootOut + " on penalties";
        String separator = extra.isEmpty() || penalties.isEmpty() ? "" : ", ";
        String conduct =
                homeConduct() == 0 && awayConduct() == 0 ? "" : ", conduct " + homeConduct() + " and " + awayConduct();
        String later = extra + separator + penalties;
        return score + (later.isEmpty() ? "" : " (" + later + ")") + conduct;
    }

    private Result behaved(Discipline homeSide, Discipline awaySide) {
        return new Result(fixture, run, score, afterExtraTime, shootOut, homeSide, awaySide, forfeit);
    }

    private static Result played(String fixture, Score score, @Nullable Forfeit forfeit) {
        return new Result(fixture, 1, score, null, null, Discipline.FAULTLESS, Discipline.FAULTLESS, forfeit);
    }

    private static boolean isFixtureId(String id) {
        if (id.isEmpty() || id.length() > LONGEST_FIXTURE_ID) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char sign = id.charAt(i);
            boolean allowed = sign >= 'a' && sign <= 'z'
                    || sign >= 'A' && sign <= 'Z'
                    || sign >= '0' && sign <= '9'
                    || sign == '-';
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    private static void requireWalkoverScore(String fixture, Forfeit forfeit, Score score, boolean playedOn) {
        int deficit = switch (forfeit) {
            case HOME -> score.away() - score.home();
            case AWAY -> score.home() - score.away();
            case BOTH -> WALKOVER_GOALS;
        };
        if (deficit < WALKOVER_GOALS) {
            throw refused(fixture + ": a walkover with " + forfeit + " at fault ended " + score
                    + ", but the side at fault loses by three goals or more");
        }
        if (forfeit == Forfeit.BOTH && !score.equals(new Score(0, 0))) {
            throw refused(fixture + ": with both sides at fault the score is 0-0 (each loses 0-3), not " + score);
        }
        if (playedOn) {
            throw refused(fixture + ": a walkover has neither extra time nor a shoot-out");
        }
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Refusal.RESULT_INVALID, message);
    }
}
