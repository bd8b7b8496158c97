package dev.touchline.leaderboard.standing;

/** An entrant of the ladder, with the policy that plays for it: its newest. */
public record Contestant(String entrantId, String name, long policyId) implements Comparable<Contestant> {
    /** By id, letter by letter, whatever a database thinks of letter case. */
    @Override
    public int compareTo(Contestant other) {
        return entrantId.compareTo(other.entrantId);
    }
}
