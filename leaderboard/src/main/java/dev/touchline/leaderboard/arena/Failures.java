package dev.touchline.leaderboard.arena;

import dev.touchline.arena.match.MatchMinutes;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.report.FailureJson;
import dev.touchline.engine.Rejection;
import dev.touchline.engine.Side;
import dev.touchline.engine.statistics.RejectedCommands;
import dev.touchline.leaderboard.match.PolicyFailure;
import java.util.ArrayList;
import java.util.List;

/** What either policy did in vain: lost calls by their message, commands that were not carried out by their reason. */
final class Failures {
    private Failures() {}

    static List<PolicyFailure> of(PlayedMatch played) {
        MatchMinutes minutes = played.minutes();
        List<PolicyFailure> failures = new ArrayList<>();
        for (Side side : Side.values()) {
            for (FailureJson lost : FailureJson.of(played.failures(side), minutes)) {
                failures.add(new PolicyFailure(
                        Details.word(side),
                        "failed_call",
                        lost.message(),
                        lost.times(),
                        lost.tick(),
                        lost.minute(),
                        null));
            }
            failures.addAll(rejected(side, played.match().rejected(), minutes));
        }
        return failures;
    }

    static List<PolicyFailure> rejected(Side side, List<RejectedCommands> rejected, MatchMinutes minutes) {
        return rejected.stream()
                .filter(some -> some.side() == side)
                .map(some -> new PolicyFailure(
                        Details.word(side),
                        "rejected_command",
                        reason(some.reason()),
                        some.times(),
                        some.tick(),
                        minutes.at(some.tick()).number(),
                        some.player()))
                .toList();
    }

    private static String reason(Rejection rejection) {
        return switch (rejection) {
            case NONE -> "nothing";
            case NOT_A_NUMBER -> "a number that is NaN or infinite";
            case BALL_OUT_OF_REACH -> "a kick without the ball in reach";
            case NOBODY_TO_TACKLE -> "a tackle with no opponent carrying the ball in reach";
            case UNABLE -> "a player who is down or recovering";
            case HANDS_NOT_ALLOWED -> "hands used where the laws forbid it";
            case RESTART_NOT_READY -> "the ball played before the restart allowed it";
        };
    }
}
