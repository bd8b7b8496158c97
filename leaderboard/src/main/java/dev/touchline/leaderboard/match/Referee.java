package dev.touchline.leaderboard.match;

/** Certifies what a worker sent back by playing the recorded commands again. */
public interface Referee {
    /**
     * Re-simulates a bundle.
     *
     * @throws RejectedBundle when the bundle is not the evidence of a match of this order
     */
    MatchReport certify(MatchOrder order, byte[] bundle) throws RejectedBundle;
}
