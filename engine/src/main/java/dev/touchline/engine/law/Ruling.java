package dev.touchline.engine.law;

import dev.touchline.engine.Card;
import dev.touchline.engine.Offence;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;

/** What a law decides; the referee of the match carries it out. */
public sealed interface Ruling {

    /** A goal counts for a side; the opponents kick off. */
    record Goal(Side side) implements Ruling {}

    /** Play stops and starts again at a spot. */
    record Award(RestartKind kind, Side side, double x, double y) implements Ruling {}

    /** An offence is punished by a card, perhaps none, and a restart for the opponents. */
    record Punish(Offence offence, Card card, Award restart) implements Ruling {}

    /** The referee has seen a foul and waits. */
    record Wait(Offence.Foul foul) implements Ruling {}

    /** The fouled team kept the ball: play goes on, with a card, perhaps none. */
    record PlayOn(Offence.Foul foul, Card card) implements Ruling {}

    /** A period is over and another begins. */
    record NextPeriod(Period next) implements Ruling {}

    /** A kick of the shoot-out is decided. */
    record ShootOutKick(Side side, boolean scored) implements Ruling {}

    /** The match is over and its score stands. */
    record FullTime() implements Ruling {}

    /** A side loses because its policy failed, or because it has too few players left. */
    record Walkover(Side loser, String cause) implements Ruling {}

    /** Both sides lose. */
    record DoubleWalkover(String homeCause, String awayCause) implements Ruling {}
}
