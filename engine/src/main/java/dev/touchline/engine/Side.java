package dev.touchline.engine;

/** One of the two teams of a match; home attacks towards +x in the first half. */
public enum Side {
    HOME,
    AWAY;

    /** The opponents of this side. */
    public Side other() {
        return this == HOME ? AWAY : HOME;
    }
}
