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
    static Verdict of(Fixture fixture, Result result, long seed) {
        return switch (fixture) {
            case Fixture.InGroup inGroup -> ofLevelMatch(inGroup, result, "a group match");
            case Fixture.Tie tie ->
                tie.mustHaveWinner() ? ofTie(tie, result, seed) : ofLevelMatch(tie, result, "this leg of a tie");
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

    private static Verdict ofTie(Fixture.Tie fixture, Result result, long seed) {
        @Nullable Forfeit forfeit = result.forfeit();
        if (forfeit != null) {
            return switch (forfeit) {
                case HOME -> new Verdict(Side.AWAY, Decision.WALKOVER);
                case AWAY -> new Verdict(Side.HOME, Decision.WALKOVER);
                case BOTH -> new Verdict(lot(fixture, seed), Decision.LOT);
            };
        }
        @Nullable Score extraTime = result.afterExtraTime();
        @Nullable Score shootOut = result.shootOut();
        if (!result.score().isLevel()) {
            if (extraTime != null || shootOut != null) {
                throw refused(fixture, result, "it was decided after 90 minutes, so nothing can follow");
            }
            return new Verdict(leader(fixture, result, result.score()), Decision.NORMAL_TIME);
        }
        if (extraTime != null && !extraTime.isLevel()) {
            if (shootOut != null) {
                throw refused(fixture, result, "it was decided in extra time, so no shoot-out can follow");
            }
            return new Verdict(leader(fixture, result, extraTime), Decision.EXTRA_TIME);
        }
        if (shootOut == null) {
            throw refused(fixture, result, "a knock-out tie needs a winner: add extra time or a shoot-out");
        }
        return new Verdict(leader(fixture, result, shootOut), Decision.SHOOT_OUT);
    }

    private static Side leader(Fixture fixture, Result result, Score score) {
        return score.leader().orElseThrow(() -> refused(fixture, result, "nobody leads"));
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
