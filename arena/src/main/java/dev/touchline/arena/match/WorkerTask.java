package dev.touchline.arena.match;

import dev.touchline.engine.Side;

/** Something a worker is asked for; its {@code toString} is for the operator. */
interface WorkerTask<T> {
    /** The caller's id of it. */
    String id();

    /** What is sent. */
    byte[] order();

    /** A worker is there for it. */
    default void begun() {}

    /** A message from a worker that is on its way. */
    default void progressed(byte[] report) {}

    /**
     * Reads the answer.
     *
     * @throws Refuted when it cannot be one; the worker is not trusted again
     */
    T read(byte[] answer) throws Refuted;

    /** What stands instead of an answer when a side's policy breaks every worker that runs it. */
    T forfeited(Side side, String cause) throws MatchVoid;
}
