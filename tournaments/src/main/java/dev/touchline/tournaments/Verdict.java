package dev.touchline.tournaments;

import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.results.Forfeit;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Score;
import dev.touchline.tournaments.results.Side;
import org.jspecify.annotations.Nullable;

/** Who won a match and by what; also where a result that does not suit its kind of fixture is refused. */
record Verdict(@Nullable Side winner, Decision decision) {
    /** @param lead goals by which the home side led before kick-off: those of a first leg */
    static Verdict of(Fixture fixture, Result result, int lead, long seed) {
        return switch (fixture) {
            case Fixture.InGroup inGroup -> ofLevelMatch(inGroup, result, "a group match");
            case Fixture.InPair inPair -> ofLevelMatch(inPair, result, "a match of a pair");
            case Fixture.Tie tie ->
                tie.decidesTie() ? ofTie(tie, result, lead, seed) : ofLevelMatch(tie, result, "this leg of a tie");
        };
    }

    private static Verdict ofLevelMatch(Fixture fixture, Result result, String what) {
        if (result.afterExtraTime() != null || result.shootOut() != null) {
            throw refused(fixture, result, what + " has neither extra time nor a shoot-out");
        }
        @Nullable Side winner = result.score().leader().orElse(null);
        if (winner == null) {
            return new Verdict(null, Decision.NONE);
        }
        return new Verdict(winner, result.forfeit() == null ? Decision.NORMAL_TIME : Decision.WALKOVER);
    }

    private static Verdict ofTie(Fixture.Tie fixture, Result result, int lead, long seed) {
        @Nullable Forfeit forfeit = result.forfeit();
        if (forfeit != null) {
            return switch (forfeit) {
                case HOME -> new Verdict(Side.AWAY, Decision.WALKOVER);
                case AWAY -> new Verdict(Side.HOME, Decision.WALKOVER);
                case BOTH ->
                    lead == 0 ? new Verdict(lot(fixture, seed), Decision.LOT) : new Verdict(null, Decision.NONE);
            };
        }
        @Nullable Score extraTime = result.afterExtraTime();
        @Nullable Score shootOut = result.shootOut();
        if (!isLevel(result.score(), lead)) {
            if (extraTime != null || shootOut != null) {
                throw refused(fixture, result, "it was decided after 90 minutes, so nothing can follow");
            }
            return ofGoals(result.score(), Decision.NORMAL_TIME);
        }
        if (extraTime != null && !isLevel(extraTime, lead)) {
            if (shootOut != null) {
                throw refused(fixture, result, "it was decided in extra time, so no shoot-out can follow");
            }
            return ofGoals(extraTime, Decision.EXTRA_TIME);
        }
        if (shootOut == null) {
            throw refused(
                    fixture,
                    result,
                    "a knock-out tie needs a winner" + (lead == 0 ? "" : ", and this one is level on aggregate")
                            + ": add extra time or a shoot-out");
        }
        return ofGoals(shootOut, Decision.SHOOT_OUT);
    }

    private static boolean isLevel(Score score, int lead) {
        return score.home() + lead == score.away();
    }

    /** A second leg may have no winner although it decides the tie. */
    private static Verdict ofGoals(Score score, Decision decision) {
        @Nullable Side leader = score.leader().orElse(null);
        return new Verdict(leader, leader == null ? Decision.NONE : decision);
    }

    static Side lot(Fixture fixture, long seed) {
        return Lots.of(seed, "lot of " + fixture.id()).below(2) == 0 ? Side.HOME : Side.AWAY;
    }

    private static RefusedException refused(Fixture fixture, Result result, String problem) {
        return new RefusedException(
                Refusal.RESULT_INVALID,
                "The result " + result.inWords() + " of " + fixture.id() + " is refused: " + problem);
    }
}
