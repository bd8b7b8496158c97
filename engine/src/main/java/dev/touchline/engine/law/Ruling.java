package dev.touchline.engine.law;

import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;

/** What a law decides; the referee of the match carries it out. */
public sealed interface Ruling {

    /** A goal counts for a side; the opponents kick off. */
    record Goal(Side side) implements Ruling {}

    /** Play stops and starts again at a spot. */
    record Award(RestartKind kind, Side side, double x, double y) implements Ruling {}

    /** A period is over and another begins. */
    record NextPeriod(Period next) implements Ruling {}

    /** A kick of the shoot-out is decided. */
    record ShootOutKick(Side side, boolean scored) implements Ruling {}

    /** The match is over and its score stands. */
    record FullTime() implements Ruling {}

    /** A side loses because its policy failed. */
    record Walkover(Side loser, String cause) implements Ruling {}

    /** Both sides lose because both policies failed. */
    record DoubleWalkover(String homeCause, String awayCause) implements Ruling {}
}
