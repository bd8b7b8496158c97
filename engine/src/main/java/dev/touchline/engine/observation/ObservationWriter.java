package dev.touchline.engine.observation;

import static dev.touchline.engine.MatchView.TEAM_SIZE;

import dev.touchline.engine.Advantage;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import org.jspecify.annotations.Nullable;

/** Writes what one side sees, turned by half a circle for a side that attacks towards -x. */
public final class ObservationWriter {
    private final double[] numbers = new double[ObservationLayout.LENGTH];

    /**
     * Writes the observation of one side.
     *
     * @return laid out by {@link ObservationLayout}; the array is reused by the next call
     */
    public double[] write(MatchView match, Side side) {
        int turn = match.attack(side);
        writeMatch(match, side, turn);
        writeBall(match, side, turn);
        writePlayers(match, side, turn, ObservationLayout.PLAYERS);
        writePlayers(
                match, side.other(), turn, ObservationLayout.PLAYERS + TEAM_SIZE * ObservationLayout.PLAYER_FIELDS);
        numbers[ObservationLayout.OFFSIDE_LINE] = offsideLine(match, side, turn);
        for (int number = 0; number < TEAM_SIZE; number++) {
            numbers[ObservationLayout.REJECTIONS + number] =
                    match.rejection(side, number).ordinal();
        }
        return numbers;
    }

    private void writeMatch(MatchView match, Side side, int turn) {
        Period period = match.period();
        numbers[ObservationLayout.TICK] = match.tick();
        numbers[ObservationLayout.PERIOD] = period.ordinal() + 1;
        numbers[ObservationLayout.PERIOD_TICKS_LEFT] =
                period == Period.SHOOT_OUT ? 0 : Math.max(0, lengthOf(period, match) - match.periodTick());
        numbers[ObservationLayout.OUR_GOALS] = match.goals(side);
        numbers[ObservationLayout.THEIR_GOALS] = match.goals(side.other());
        RestartKind restart = match.restart();
        boolean dead = restart != null;
        numbers[ObservationLayout.RESTART_KIND] = restart == null ? 0 : restart.ordinal() + 1;
        Side restarts = period == Period.SHOOT_OUT ? match.shootOut().turn() : match.restartSide();
        numbers[ObservationLayout.RESTART_SIDE] = relative(restarts, side);
        numbers[ObservationLayout.RESTART_X] = dead ? turned(match.restartX(), turn) : 0;
        numbers[ObservationLayout.RESTART_Y] = dead ? turned(match.restartY(), turn) : 0;
        numbers[ObservationLayout.RESTART_READY] = match.restartReady() ? 1 : 0;
        numbers[ObservationLayout.OUR_FAILED_CALLS] = match.failedCalls(side);
        numbers[ObservationLayout.OUR_SHOOT_OUT_GOALS] = match.shootOut().scored(side);
        numbers[ObservationLayout.THEIR_SHOOT_OUT_GOALS] = match.shootOut().scored(side.other());
        numbers[ObservationLayout.PENALTY_TAKER] = match.restartTaker();
        numbers[ObservationLayout.OUR_GOALKEEPER] = match.goalkeeper(side);
        numbers[ObservationLayout.THEIR_GOALKEEPER] = match.goalkeeper(side.other());
        numbers[ObservationLayout.HANDS_ALLOWED] = match.handsAllowed(side) ? 1 : 0;
        Advantage advantage = match.advantage();
        numbers[ObservationLayout.ADVANTAGE] =
                advantage == null ? 0 : relative(advantage.foul().side().other(), side);
    }

    private static int lengthOf(Period period, MatchView match) {
        return period.ticks(match.rulebook().clock()) + match.stoppageTicks();
    }

    private void writeBall(MatchView match, Side side, int turn) {
        numbers[ObservationLayout.BALL_X] = turned(match.ballX(), turn);
        numbers[ObservationLayout.BALL_Y] = turned(match.ballY(), turn);
        numbers[ObservationLayout.BALL_Z] = match.ballZ();
        numbers[ObservationLayout.BALL_VX] = turned(match.ballVx(), turn);
        numbers[ObservationLayout.BALL_VY] = turned(match.ballVy(), turn);
        numbers[ObservationLayout.BALL_VZ] = match.ballVz();
        numbers[ObservationLayout.OWNER_SIDE] = relative(match.ownerSide(), side);
        numbers[ObservationLayout.OWNER_NUMBER] = match.ownerNumber();
        numbers[ObservationLayout.IN_HANDS] = match.inHands() ? 1 : 0;
        numbers[ObservationLayout.LAST_TOUCH_SIDE] = relative(match.lastTouchSide(), side);
        numbers[ObservationLayout.LAST_TOUCH_NUMBER] = match.lastTouchNumber();
    }

    private void writePlayers(MatchView match, Side side, int turn, int start) {
        int at = start;
        for (int number = 0; number < TEAM_SIZE; number++) {
            numbers[at + ObservationLayout.X] = turned(match.x(side, number), turn);
            numbers[at + ObservationLayout.Y] = turned(match.y(side, number), turn);
            numbers[at + ObservationLayout.VX] = turned(match.vx(side, number), turn);
            numbers[at + ObservationLayout.VY] = turned(match.vy(side, number), turn);
            numbers[at + ObservationLayout.STAMINA] = match.stamina(side, number);
            numbers[at + ObservationLayout.DOWN_TICKS] = match.downTicks(side, number);
            numbers[at + ObservationLayout.CAN_KICK] = match.canKick(side, number) ? 1 : 0;
            numbers[at + ObservationLayout.YELLOW_CARDS] = match.yellowCards(side, number);
            numbers[at + ObservationLayout.ON_PITCH] = match.onPitch(side, number) ? 1 : 0;
            at += ObservationLayout.PLAYER_FIELDS;
        }
    }

    private static double offsideLine(MatchView match, Side side, int turn) {
        double last = Double.NEGATIVE_INFINITY;
        double secondLast = Double.NEGATIVE_INFINITY;
        for (int number = 0; number < TEAM_SIZE; number++) {
            if (match.onPitch(side.other(), number)) {
                double x = turned(match.x(side.other(), number), turn);
                if (x > last) {
                    secondLast = last;
                    last = x;
                } else if (x > secondLast) {
                    secondLast = x;
                }
            }
        }
        return Math.max(0, Math.max(secondLast, turned(match.ballX(), turn)));
    }

    private static double relative(@Nullable Side who, Side observer) {
        return who == null ? 0 : who == observer ? 1 : -1;
    }

    /** Never gives a negative zero, by which a policy could tell its side. */
    private static double turned(double value, int turn) {
        return turn > 0 ? value + 0.0 : 0.0 - value;
    }
}
