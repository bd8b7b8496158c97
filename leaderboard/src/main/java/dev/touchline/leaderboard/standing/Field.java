package dev.touchline.leaderboard.standing;

import java.util.List;

/**
 * Who is on the ladder: another field is another question, whose looks begin anew.
 *
 * @param contestants by entrant id
 */
record Field(List<Contestant> contestants) {
    /** To choose 500 pairs among so many takes about ten seconds, and grows with the cube. */
    static final int MOST = 200;

    Field {
        contestants = List.copyOf(contestants);
    }

    boolean isTooSmall() {
        return contestants.size() < 2;
    }

    boolean canPlay() {
        return !isTooSmall() && contestants.size() <= MOST;
    }

    List<String> entrants() {
        return contestants.stream().map(Contestant::entrantId).toList();
    }

    List<Long> policies() {
        return contestants.stream().map(Contestant::policyId).toList();
    }
}
