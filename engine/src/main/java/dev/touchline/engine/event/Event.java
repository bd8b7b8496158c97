package dev.touchline.engine.event;

import dev.touchline.engine.Card;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;

/**
 * Something that happened in a match and is worth telling.
 *
 * <p>Positions are metres in the frame of the pitch (home attacks +x in the first half); player numbers are 0 to 10.
 */
public sealed interface Event {
    /** Ticks played when it happened. */
    int tick();

    /** A period began. */
    record PeriodStarted(int tick, Period period) implements Event {}

    /** A period ended. */
    record PeriodEnded(int tick, Period period) implements Event {}

    /** Play stopped and a side may restart it. */
    record Awarded(int tick, RestartKind kind, Side side, double x, double y) implements Event {}

    /** A restart was taken. */
    record RestartTaken(int tick, RestartKind kind, Side side, int player, double x, double y) implements Event {}

    /**
     * A goal.
     *
     * @param side to which it counts
     * @param player the scorer; of the other side for an own goal; -1 if nobody had touched the ball
     * @param assist the team mate who passed to the scorer, or -1
     * @param penalty whether a penalty kick went straight in
     */
    record Goal(int tick, Side side, int player, int assist, boolean ownGoal, boolean penalty) implements Event {}

    /**
     * A shot at goal and what became of it; every goal that is no own goal is one. Kicks of the shoot-out are none.
     *
     * @param x where it was struck
     * @param y where it was struck
     * @param penalty whether it is a penalty kick
     */
    record Shot(int tick, Side side, int player, ShotResult result, double x, double y, boolean headed, boolean penalty)
            implements Event {}

    /** What became of a shot. */
    enum ShotResult {
        GOAL,
        /** It would have gone in, and the goalkeeper stopped it. */
        SAVED,
        /** It missed, or would have: also where the goalkeeper caught it. */
        OFF_TARGET,
        /** An opponent who is no goalkeeper stopped or deflected it. */
        BLOCKED,
        WOODWORK
    }

    /**
     * A kick, header or throw meant for nobody's goal.
     *
     * @param receiver the team mate who got it, or -1 if it did not arrive, also where he was offside
     * @param x where it was played
     * @param y where it was played
     * @param toX where somebody played it next, or where play stopped
     * @param toY where somebody played it next, or where play stopped
     */
    record Pass(int tick, Side side, int player, int receiver, double x, double y, double toX, double toY)
            implements Event {}

    /**
     * A tackle on the player in control.
     *
     * @param won whether it took the ball off him without a foul
     */
    record Tackle(int tick, Side side, int player, int opponent, boolean won) implements Event {}

    /**
     * A ball in the air was headed while an opponent was within heading reach of it.
     *
     * @param player who won it
     * @param opponent the nearest of those who did not
     */
    record AerialDuel(int tick, Side side, int player, int opponent) implements Event {}

    /** A goalkeeper kept out a shot that would have gone in; held or parried. */
    record Save(int tick, Side side, int player, boolean held) implements Event {}

    /** A foul was given; (x, y) is where. */
    record Foul(int tick, Side side, int player, int victim, double severity, double x, double y) implements Event {}

    /** A fouled team kept the ball and play went on. */
    record AdvantagePlayed(int tick, Side side) implements Event {}

    /** A card was shown. */
    record Booking(int tick, Side side, int player, Card card) implements Event {}

    /** A player was offside; (x, y) is where he played the ball. */
    record Offside(int tick, Side side, int player, double x, double y) implements Event {}

    /** A goalkeeper used his hands on a back-pass. */
    record BackPass(int tick, Side side, int player) implements Event {}

    /** A player kept the ball without going anywhere. */
    record TimeWasting(int tick, Side side, int player) implements Event {}

    /** A kick of the shoot-out. */
    record ShootOutKick(int tick, Side side, int player, boolean scored) implements Event {}

    /** A call of a policy failed. */
    record CallFailed(int tick, Side side, String message) implements Event {}

    /** The match is over. */
    record MatchEnded(int tick) implements Event {}
}
