package dev.touchline.engine.law;

import dev.touchline.engine.Advantage;
import dev.touchline.engine.BallExit;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Offence;
import dev.touchline.engine.Period;
import dev.touchline.engine.Rejection;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.ShootOutView;
import dev.touchline.engine.Side;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** A situation put together for a law to judge: given this, when the law is asked, then it rules. */
final class Situation implements MatchView {
    private Period period = Period.FIRST_HALF;
    private TieRule tieRule = TieRule.DRAW_STANDS;
    private int lead;
    private int periodTick = 100;
    private final int[] goals = new int[2];
    private final int[] failed = new int[2];
    private final int[] consecutive = new int[2];
    private final @Nullable String[] fatal = new String[2];
    private @Nullable BallExit exit;
    private @Nullable Side lastTouch;
    private @Nullable Side owner;
    private boolean inHands;
    private int ownedTicks;
    private double ballX;
    private double ballY;
    private @Nullable RestartKind restart;
    private @Nullable Side restartSide;
    private int restartReadyTicks;
    private double restartX;
    private double restartY;
    private ShootOutView shootOut = Kicks.none();
    private final int[] players = {TEAM_SIZE, TEAM_SIZE};
    private int playersAtStart = TEAM_SIZE;
    private int yellowCards;
    private @Nullable Offence offence;
    private @Nullable Advantage advantage;
    private @Nullable RestartKind untouchedRestart;
    private int stoppageTicks;
    private int ballStillTicks;
    private boolean takerPlaysAgain;
    private boolean penaltyParried;

    static Situation inPlay() {
        return new Situation();
    }

    Situation in(Period now) {
        period = now;
        return this;
    }

    Situation atTheEndOf(Period now) {
        period = now;
        periodTick = now.ticks(rulebook().clock());
        return this;
    }

    Situation score(int home, int away) {
        goals[0] = home;
        goals[1] = away;
        return this;
    }

    Situation knockOut() {
        tieRule = TieRule.EXTRA_TIME_AND_SHOOT_OUT;
        return this;
    }

    Situation secondLeg(int goals) {
        lead = goals;
        return knockOut();
    }

    Situation ballOverGoalLine(double x, double y, double z) {
        exit = new BallExit(true, x, y, z);
        return this;
    }

    Situation ballOverTouchline(double x, double y) {
        exit = new BallExit(false, x, y, 0);
        return this;
    }

    Situation lastTouchedBy(Side side) {
        lastTouch = side;
        return this;
    }

    Situation heldInHands(Side side, int ticks, double x, double y) {
        owner = side;
        inHands = true;
        ownedTicks = ticks;
        ballX = x;
        ballY = y;
        return this;
    }

    Situation restartWaiting(RestartKind kind, Side side, double x, double y, int readyTicks) {
        restart = kind;
        restartSide = side;
        restartX = x;
        restartY = y;
        restartReadyTicks = readyTicks;
        return this;
    }

    Situation failedCalls(Side side, int total, int inARow) {
        failed[side.ordinal()] = total;
        consecutive[side.ordinal()] = inARow;
        return this;
    }

    Situation fatalFailure(Side side, String message) {
        fatal[side.ordinal()] = message;
        return this;
    }

    Situation players(Side side, int count) {
        players[side.ordinal()] = count;
        return this;
    }

    Situation drillOf(int players) {
        playersAtStart = players;
        return this;
    }

    Situation everybodyBooked() {
        yellowCards = 1;
        return this;
    }

    Situation with(Offence what) {
        offence = what;
        return this;
    }

    Situation waitingSince(int ticksAgo, Offence.Foul foul) {
        advantage = new Advantage(foul, tick() - ticksAgo);
        return this;
    }

    Situation controlledBy(Side side) {
        owner = side;
        return this;
    }

    Situation directlyFrom(RestartKind kind) {
        untouchedRestart = kind;
        return this;
    }

    Situation ballAt(double x, double y) {
        ballX = x;
        ballY = y;
        return this;
    }

    Situation playedTwiceBy(Side side) {
        takerPlaysAgain = true;
        lastTouch = side;
        return this;
    }

    Situation penaltyParried() {
        penaltyParried = true;
        return this;
    }

    Situation timeLost(int ticks) {
        stoppageTicks = ticks;
        return this;
    }

    Situation ballStill(int ticks, double x, double y) {
        ballStillTicks = ticks;
        ballX = x;
        ballY = y;
        return this;
    }

    Situation kicks(ShootOutView kicks) {
        period = Period.SHOOT_OUT;
        shootOut = kicks;
        return this;
    }

    @Override
    public Rulebook rulebook() {
        return Rulebook.CLASSIC_1;
    }

    @Override
    public TieRule tieRule() {
        return tieRule;
    }

    @Override
    public int lead() {
        return lead;
    }

    @Override
    public int tick() {
        return periodTick;
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
        return exit != null ? exit.x() : ballX;
    }

    @Override
    public double ballY() {
        return exit != null ? exit.y() : ballY;
    }

    @Override
    public double ballZ() {
        return exit != null ? exit.z() : 0;
    }

    @Override
    public double ballVx() {
        return 0;
    }

    @Override
    public double ballVy() {
        return 0;
    }

    @Override
    public double ballVz() {
        return 0;
    }

    @Override
    public @Nullable Side ownerSide() {
        return owner;
    }

    @Override
    public int ownerNumber() {
        return owner == null ? -1 : 0;
    }

    @Override
    public boolean inHands() {
        return inHands;
    }

    @Override
    public int ownedTicks() {
        return ownedTicks;
    }

    @Override
    public @Nullable Side lastTouchSide() {
        return lastTouch;
    }

    @Override
    public int lastTouchNumber() {
        return lastTouch == null ? -1 : 9;
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
        return restartSide;
    }

    @Override
    public boolean restartReady() {
        return restart != null;
    }

    @Override
    public int restartReadyTicks() {
        return restartReadyTicks;
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
        return 0;
    }

    @Override
    public double y(Side side, int number) {
        return 0;
    }

    @Override
    public double vx(Side side, int number) {
        return 0;
    }

    @Override
    public double vy(Side side, int number) {
        return 0;
    }

    @Override
    public double stamina(Side side, int number) {
        return 1;
    }

    @Override
    public int downTicks(Side side, int number) {
        return 0;
    }

    @Override
    public boolean canKick(Side side, int number) {
        return false;
    }

    @Override
    public Rejection rejection(Side side, int number) {
        return Rejection.NONE;
    }

    @Override
    public boolean onPitch(Side side, int number) {
        return number < players[side.ordinal()];
    }

    @Override
    public int playersAtStart(Side side) {
        return playersAtStart;
    }

    @Override
    public int yellowCards(Side side, int number) {
        return yellowCards;
    }

    @Override
    public int goalkeeper(Side side) {
        return 0;
    }

    @Override
    public boolean handsAllowed(Side side) {
        return true;
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
        return stoppageTicks;
    }

    @Override
    public int ballStillTicks() {
        return ballStillTicks;
    }

    @Override
    public boolean takerPlaysAgain() {
        return takerPlaysAgain;
    }

    @Override
    public boolean penaltyUndecided() {
        return penaltyParried || restart == RestartKind.PENALTY || untouchedRestart == RestartKind.PENALTY;
    }

    @Override
    public int restartTaker() {
        return -1;
    }

    @Override
    public int failedCalls(Side side) {
        return failed[side.ordinal()];
    }

    @Override
    public int consecutiveFailedCalls(Side side) {
        return consecutive[side.ordinal()];
    }

    @Override
    public @Nullable String fatalFailure(Side side) {
        return fatal[side.ordinal()];
    }

    @Override
    public ShootOutView shootOut() {
        return shootOut;
    }

    /** Kicks from the penalty mark as they stand. */
    record Kicks(int homeTaken, int homeScored, int awayTaken, int awayScored, Side turn, int ticksSinceKick)
            implements ShootOutView {
        static Kicks none() {
            return new Kicks(0, 0, 0, 0, Side.HOME, -1);
        }

        @Override
        public int taken(Side side) {
            return side == Side.HOME ? homeTaken : awayTaken;
        }

        @Override
        public int scored(Side side) {
            return side == Side.HOME ? homeScored : awayScored;
        }
    }
}
