package dev.touchline.arena.match;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.Side;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.bundle.BundleRecorder;
import dev.touchline.engine.play.Match;

/**
 * The match of a policy that cannot be run at all, because it breaks the process that runs it.
 *
 * <p>It fails at its first call: what was played before the process broke is lost with it, and a walkover needs no more.
 */
final class ForfeitedMatch {
    private ForfeitedMatch() {}

    /** The bundle of the walkover. */
    static byte[] bundle(MatchOrder order, Side loser, String cause) {
        TeamController broken = (observation, commands) -> new CallResult.Fatal(cause);
        TeamController standing = (observation, commands) -> CallResult.ANSWERED;
        BundleRecorder recorder = new BundleRecorder();
        Match match = new Match(
                order.setup(),
                loser == Side.HOME ? broken : standing,
                loser == Side.AWAY ? broken : standing,
                recorder);
        match.play();
        return recorder.bundle(order.setup(), Contestants.of(order.home()), Contestants.of(order.away()), match)
                .write();
    }
}
