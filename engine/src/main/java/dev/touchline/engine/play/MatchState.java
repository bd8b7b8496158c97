package dev.touchline.engine.play;

import dev.touchline.engine.Advantage;
import dev.touchline.engine.BallExit;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Offence;
import dev.touchline.engine.Period;
import dev.touchline.engine.Rejection;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.ShootOutView;
import dev.touchline.engine.Side;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.random.CounterRandom;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a running match, the only mutable thing in the engine.
 *
 * <p>Players are rows 0-10 (home) and 11-21 (away) of flat arrays, so that a tick walks memory in order and allocates
 * nothing. It is longer than most files because it is the whole memory of a match, with the view the laws have of it.
 */
final class MatchState implements MatchView {
    static final int PLAYERS = 2 * TEAM_SIZE;
    static final int NOBODY = -1;

    final MatchSetup setup;
    final Rulebook rules;
    final CounterRandom random;

    final double[] x = new double[PLAYERS];
    final double[] y = new double[PLAYERS];
    final double[] previousX = new double[PLAYERS];
    final double[] previousY = new double[PLAYERS];
    final double[] vx = new double[PLAYERS];
    final double[] vy = new double[PLAYERS];
    final double[] wantedVx = new double[PLAYERS];
    final double[] wantedVy = new double[PLAYERS];
    /** Unit vector of where a player faces. */
    final double[] headingX = new double[PLAYERS];

    final double[] headingY = new double[PLAYERS];
    final double[] stamina = new double[PLAYERS];
    final double[] staminaCeiling = new double[PLAYERS];
    /** First tick at which a player may move or play again. */
    final int[] downUntil = new int[PLAYERS];
    /** First tick at which a player may touch the ball again. */
    final int[] noTouchUntil = new int[PLAYERS];
    /** First tick at which a player may tackle or dive again. */
    final int[] noDuelUntil = new int[PLAYERS];

    final int[] playersAtStart = {TEAM_SIZE, TEAM_SIZE};
    final int[] yellowCards = new int[PLAYERS];
    final boolean[] sentOff = new boolean[PLAYERS];
    private final int[] goalkeepers = {0, TEAM_SIZE};
    final Rejection[] rejections = new Rejection[PLAYERS];

    double ballX;
    double ballY;
    double ballZ;
    double ballVx;
    double ballVy;
    double ballVz;
    int owner = NOBODY;
    int ownedSince;
    boolean inHands;
    int lastTouch = NOBODY;

    /** When a player touched the ball last. */
    int playedTick;

    /** Who kicked or threw the ball that nobody has touched since, or nobody. */
    int footKicker = NOBODY;

    /** Bit by row: who stood offside when a team mate last played the ball. */
    int offsidePositions;

    /** How much of this tick has passed as far as it is played, 0 to 1. */
    double moment;

    @Nullable BallExit exit;

    @Nullable Offence offence;

    @Nullable Advantage advantage;

    @Nullable RestartKind restart;

    Side restartSide = Side.HOME;
    double restartX;
    double restartY;
    int restartTick;
    boolean restartReady;
    int restartReadyTick;
    /** Who took the last restart and may not touch the ball twice, or nobody. */
    int restartTaker = NOBODY;

    /** The restart since which only its taker has played the ball, or null. */
    @Nullable RestartKind untouchedRestart;

    /** Whether the restart's taker played the ball again in this tick before anybody else did. */
    boolean takerPlaysAgain;

    /** Who must take the penalty kick that is set up, or nobody. */
    int penaltyTaker = NOBODY;

    /** Whether a penalty kick is on its way after the goalkeeper touched it. */
    private boolean penaltyParried;

    int lostTicks;
    final StillBall still = new StillBall();

    int tick;
    int periodTick;
    Period period = Period.FIRST_HALF;
    Side firstKickOff;
    final int[] goals = new int[2];
    final ShootOutState shootOut = new ShootOutState();
    final CallRecord[] calls = {new CallRecord(), new CallRecord()};

    MatchState(MatchSetup setup, Side firstKickOff) {
        this.setup = setup;
        this.rules = setup.rulebook();
        this.random = new CounterRandom(setup.seed(), setup.mirrored());
        this.firstKickOff = firstKickOff;
        Arrays.fill(stamina, 1);
        Arrays.fill(staminaCeiling, 1);
        Arrays.fill(rejections, Rejection.NONE);
    }

    static int index(Side side, int number) {
        return side == Side.HOME ? number : TEAM_SIZE + number;
    }

    static Side sideOf(int player) {
        return player < TEAM_SIZE ? Side.HOME : Side.AWAY;
    }

    static int numberOf(int player) {
        return player < TEAM_SIZE ? player : player - TEAM_SIZE;
    }

    /** The direction of x in which a player's team attacks now. */
    int attackOf(int player) {
        return attack(sideOf(player));
    }

    boolean isDown(int player) {
        return downUntil[player] > tick;
    }

    boolean mayTouch(int player) {
        return noTouchUntil[player] <= tick && !isDown(player) && player != restartTaker && !sentOff[player];
    }

    /** Notes an offence; what happened first in a tick is judged. */
    void report(Offence what) {
        if (offence == null && period != Period.SHOOT_OUT) {
            offence = what;
        }
    }

    /** The row of the player of a side who may use his hands. */
    int goalkeeperOf(Side side) {
        return goalkeepers[side.ordinal()];
    }

    /** Brings a player on who was not there. */
    void bringOn(int player) {
        sentOff[player] = false;
        chooseGoalkeeper(sideOf(player));
    }

    /** Takes a player off; the lowest number left is the goalkeeper, if any is left. */
    void sendOff(int player) {
        sentOff[player] = true;
        chooseGoalkeeper(sideOf(player));
        if (owner == player) {
            owner = NOBODY;
            inHands = false;
        }
    }

    private void chooseGoalkeeper(Side side) {
        int number = 0;
        while (number < TEAM_SIZE && sentOff[index(side, number)]) {
            number++;
        }
        goalkeepers[side.ordinal()] = number < TEAM_SIZE ? index(side, number) : NOBODY;
    }

    boolean inOwnPenaltyArea(int player, double atX, double atY) {
        double ownGoalLine = -attackOf(player) * rules.pitch().halfLength();
        return Math.abs(atX - ownGoalLine) <= rules.pitch().penaltyAreaDepth()
                && Math.abs(atY) <= rules.pitch().penaltyAreaWidth() / 2;
    }

    /** Gives a player the ball. */
    void give(int player, boolean hands) {
        owner = player;
        ownedSince = tick;
        inHands = hands;
        touch(player);
        offsidePositions = 0;
    }

    /** Notes that a player played the ball; whoever took a restart may then play it again if it was another. */
    void touch(int player) {
        if ((offsidePositions & 1 << player) != 0) {
            report(new Offence.Offside(sideOf(player), numberOf(player), x[player], y[player]));
        }
        penaltyParried = untouchedRestart == RestartKind.PENALTY && isGoalkeeperAtPenalty(player);
        lastTouch = player;
        playedTick = tick;
        footKicker = NOBODY;
        if (player != restartTaker) {
            restartTaker = NOBODY;
            untouchedRestart = null;
        }
    }

    private boolean isGoalkeeperAtPenalty(int player) {
        return player == goalkeeperOf(sideOf(player)) && sideOf(player) != restartSide;
    }

    /** Sets the ball down at a spot, at rest. */
    void placeBall(double atX, double atY) {
        penaltyParried = false;
        ballX = atX;
        ballY = atY;
        ballZ = 0;
        ballVx = 0;
        ballVy = 0;
        ballVz = 0;
        owner = NOBODY;
        inHands = false;
        exit = null;
        footKicker = NOBODY;
        offsidePositions = 0;
    }

    @Override
    public Rulebook rulebook() {
        return rules;
    }

    @Override
    public TieRule tieRule() {
        return setup.tieRule();
    }

    @Override
    public int lead() {
        return setup.lead();
    }

    @Override
    public int tick() {
        return tick;
    }

    @Override
    public Period period() {
        return period;
    }

    @Override
    public int periodTick() {
        return periodTick;
    }

    @Override
    public int attack(Side side) {
        return side == Side.HOME ? period.homeAttack() : -period.homeAttack();
    }

    @Override
    public int goals(Side side) {
        return goals[side.ordinal()];
    }

    @Override
    public double ballX() {
        return ballX;
    }

    @Override
    public double ballY() {
        return ballY;
    }

    @Override
    public double ballZ() {
        return ballZ;
    }

    @Override
    public double ballVx() {
        return ballVx;
    }

    @Override
    public double ballVy() {
        return ballVy;
    }

    @Override
    public double ballVz() {
        return ballVz;
    }

    @Override
    public @Nullable Side ownerSide() {
        return owner == NOBODY ? null : sideOf(owner);
    }

    @Override
    public int ownerNumber() {
        return owner == NOBODY ? NOBODY : numberOf(owner);
    }

    @Override
    public boolean inHands() {
        return inHands;
    }

    @Override
    public int ownedTicks() {
        return owner == NOBODY ? 0 : tick - ownedSince;
    }

    @Override
    public @Nullable Side lastTouchSide() {
        return lastTouch == NOBODY ? null : sideOf(lastTouch);
    }

    @Override
    public int lastTouchNumber() {
        return lastTouch == NOBODY ? NOBODY : numberOf(lastTouch);
    }

    @Override
    public @Nullable BallExit exit() {
        return exit;
    }

    @Override
    public @Nullable RestartKind restart() {
        return restart;
    }

    @Override
    public @Nullable Side restartSide() {
        return restart == null ? null : restartSide;
    }

    @Override
    public boolean restartReady() {
        return restart != null && restartReady;
    }

    @Override
    public int restartReadyTicks() {
        return restartReady() ? tick - restartReadyTick : 0;
    }

    @Override
    public double restartX() {
        return restartX;
    }

    @Override
    public double restartY() {
        return restartY;
    }

    @Override
    public double x(Side side, int number) {
        return x[index(side, number)];
    }

    @Override
    public double y(Side side, int number) {
        return y[index(side, number)];
    }

    @Override
    public double vx(Side side, int number) {
        return vx[index(side, number)];
    }

    @Override
    public double vy(Side side, int number) {
        return vy[index(side, number)];
    }

    @Override
    public double stamina(Side side, int number) {
        return stamina[index(side, number)];
    }

    @Override
    public int downTicks(Side side, int number) {
        return Math.max(0, downUntil[index(side, number)] - tick);
    }

    @Override
    public boolean canKick(Side side, int number) {
        return Reach.canKick(this, index(side, number));
    }

    @Override
    public Rejection rejection(Side side, int number) {
        return rejections[index(side, number)];
    }

    @Override
    public boolean onPitch(Side side, int number) {
        return !sentOff[index(side, number)];
    }

    @Override
    public int playersAtStart(Side side) {
        return playersAtStart[side.ordinal()];
    }

    @Override
    public int yellowCards(Side side, int number) {
        return yellowCards[index(side, number)];
    }

    @Override
    public int goalkeeper(Side side) {
        int player = goalkeeperOf(side);
        return player == NOBODY ? NOBODY : numberOf(player);
    }

    @Override
    public boolean handsAllowed(Side side) {
        return !rules.switches().backPass() || footKicker == NOBODY || sideOf(footKicker) != side;
    }

    @Override
    public @Nullable Offence offence() {
        return offence;
    }

    @Override
    public @Nullable Advantage advantage() {
        return advantage;
    }

    @Override
    public @Nullable RestartKind untouchedRestart() {
        return untouchedRestart;
    }

    @Override
    public int stoppageTicks() {
        return rules.switches().stoppageTime()
                ? Math.min(lostTicks, rules.stoppage().mostTicks())
                : 0;
    }

    @Override
    public int ballStillTicks() {
        return still.ticks();
    }

    @Override
    public boolean takerPlaysAgain() {
        return takerPlaysAgain;
    }

    @Override
    public boolean penaltyUndecided() {
        boolean rolling = ballVx != 0 || ballVy != 0;
        return restart == RestartKind.PENALTY
                || untouchedRestart == RestartKind.PENALTY
                || (penaltyParried && owner == NOBODY && rolling);
    }

    @Override
    public int restartTaker() {
        boolean penalty = restart == RestartKind.PENALTY || period == Period.SHOOT_OUT;
        return penalty && penaltyTaker != NOBODY ? numberOf(penaltyTaker) : NOBODY;
    }

    @Override
    public int failedCalls(Side side) {
        return calls[side.ordinal()].failed();
    }

    @Override
    public int consecutiveFailedCalls(Side side) {
        return calls[side.ordinal()].consecutive();
    }

    @Override
    public @Nullable String fatalFailure(Side side) {
        return calls[side.ordinal()].fatal();
    }

    @Override
    public ShootOutView shootOut() {
        return shootOut;
    }
}
