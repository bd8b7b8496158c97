package dev.touchline.engine;

import dev.touchline.engine.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * A match as it can be seen between two ticks; nothing can be changed through it.
 *
 * <p>Metres, metres per second and ticks, in the frame of the pitch: origin in the centre spot, x along the length.
 */
public interface MatchView {
    /** Players of one side, numbered from 0, the goalkeeper. */
    int TEAM_SIZE = 11;

    /** The laws and constants in force. */
    Rulebook rulebook();

    /** What follows a level score. */
    TieRule tieRule();

    /** Goals by which the home side led before kick-off, as in a second leg. */
    int lead();

    /** Ticks played so far. */
    int tick();

    /** The part of the match. */
    Period period();

    /** Ticks played in this period so far. */
    int periodTick();

    /** The direction of x in which a side attacks now, 1 or -1. */
    int attack(Side side);

    /** Goals so far, shoot-out not counted. */
    int goals(Side side);

    double ballX();

    double ballY();

    /** Height of the ball's lowest point. */
    double ballZ();

    double ballVx();

    double ballVy();

    double ballVz();

    /** The side that has the ball under close control, or null while it is free. */
    @Nullable Side ownerSide();

    /** The number of the player in control, or -1. */
    int ownerNumber();

    /** Whether the player in control holds the ball in his hands. */
    boolean inHands();

    /** Ticks for which the present owner has had the ball. */
    int ownedTicks();

    /** The side that touched the ball last, or null before the first touch. */
    @Nullable Side lastTouchSide();

    /** The number of the player who touched the ball last, or -1. */
    int lastTouchNumber();

    /** Where the ball left the field during this tick, or null. */
    @Nullable BallExit exit();

    /** The restart that is set up, or null while the ball is in play. */
    @Nullable RestartKind restart();

    /** The side that takes the restart, or null. */
    @Nullable Side restartSide();

    /** Whether the restart can be taken now. */
    boolean restartReady();

    /** Ticks since the restart could be taken. */
    int restartReadyTicks();

    double restartX();

    double restartY();

    double x(Side side, int number);

    double y(Side side, int number);

    double vx(Side side, int number);

    double vy(Side side, int number);

    /** From 0, exhausted, to 1, fresh. */
    double stamina(Side side, int number);

    /** Ticks for which a player is still down or recovering. */
    int downTicks(Side side, int number);

    /** Whether a player can play the ball with his next kick command, as things stand. */
    boolean canKick(Side side, int number);

    /** Why the player's last command was not carried out. */
    Rejection rejection(Side side, int number);

    /** Whether a player is on the pitch, neither sent off nor left out of a drill. */
    boolean onPitch(Side side, int number);

    /** Players with whom a side began: 11 but in a drill. */
    int playersAtStart(Side side);

    /** Cautions of a player. */
    int yellowCards(Side side, int number);

    /** The player of a side who may use his hands: the lowest number on the pitch, or -1 where nobody is left. */
    int goalkeeper(Side side);

    /** Whether the goalkeeper of a side may use his hands on the ball as it comes now, area and reach left aside. */
    boolean handsAllowed(Side side);

    /** What happened in this tick that a law may punish, or null. */
    @Nullable Offence offence();

    /** The foul after which the referee waits, or null. */
    @Nullable Advantage advantage();

    /** The restart after which nobody but its taker has played the ball yet, or null. */
    @Nullable RestartKind untouchedRestart();

    /** Whether the taker of a restart played the ball in this tick before anybody else touched it. */
    boolean takerPlaysAgain();

    /** Whether a penalty kick is set up or on its way, and neither missed nor played by anybody but the goalkeeper. */
    boolean penaltyUndecided();

    /** The number of the player who must take the penalty kick that is set up, or -1; in a shoot-out until the kick is decided. */
    int restartTaker();

    /** Ticks lost in this period that are played on after its time. */
    int stoppageTicks();

    /** Ticks for which the ball has hardly moved. */
    int ballStillTicks();

    /** Failed calls of a side's policy so far. */
    int failedCalls(Side side);

    /** Failed calls of a side's policy without an answered one since. */
    int consecutiveFailedCalls(Side side);

    /** Why a side's policy cannot be called any more, or null. */
    @Nullable String fatalFailure(Side side);

    /** The shoot-out as it stands; all zero before it. */
    ShootOutView shootOut();
}
