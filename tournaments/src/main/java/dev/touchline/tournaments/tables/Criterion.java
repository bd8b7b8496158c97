package dev.touchline.tournaments.tables;

/** One measure over one scope: what decides a place. */
public record Criterion(Measure measure, Scope scope) {
    /** The words a page or a file shows, such as {@code points} or {@code head-to-head goal difference}. */
    public String label() {
        return (scope.isHeadToHead() ? "head-to-head " : "") + measure.label();
    }
}
