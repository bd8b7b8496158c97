package dev.touchline.tournaments.results;

/** One of the two sides of a fixture. */
public enum Side {
    HOME,
    AWAY;

    public Side other() {
        return this == HOME ? AWAY : HOME;
    }
}
