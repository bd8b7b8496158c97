package dev.touchline.leaderboard.standing;

import java.util.List;

/**
 * Who is on the ladder: another field is another question, whose looks begin anew.
 *
 * @param contestants by entrant id
 */
record Field(List<Contestant> contestants) {
    Field {
        contestants = List.copyOf(contestants);
    }

    boolean isTooSmall() {
        return contestants.size() < 2;
    }

    List<String> entrants() {
        return contestants.stream().map(Contestant::entrantId).toList();
    }

    List<Long> policies() {
        return contestants.stream().map(Contestant::policyId).toList();
    }
}
