package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.NOBODY;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.random.Purpose;
import dev.touchline.engine.rulebook.Kicking;
import org.jspecify.annotations.Nullable;

/** Strikes the ball: as wanted, less what power, haste, turning and pressure spoil. */
final class Kick {
    /** {@link dev.touchline.engine.random.CounterRandom#error} has a standard deviation of 1/√3. */
    private static final double TO_UNIT_DEVIATION = Math.sqrt(3);

    private Kick() {}

    /**
     * Strikes the ball where it is.
     *
     * @param wantedX wanted velocity of the ball in the frame of the pitch, m/s
     * @param topSpeed the hardest this kind of kick goes, m/s
     * @param firstTime whether the ball is struck without being under control
     * @param restart the restart that is taken, or null in open play
     */
    static void strike(
            MatchState state,
            int player,
            double wantedX,
            double wantedY,
            double wantedZ,
            double topSpeed,
            boolean firstTime,
            @Nullable RestartKind restart) {
        double x = wantedX;
        double y = wantedY;
        double z = Math.max(0, wantedZ);
        double speed = Math.sqrt(x * x + y * y + z * z);
        if (speed > topSpeed) {
            double shorten = topSpeed / speed;
            x *= shorten;
            y *= shorten;
            z *= shorten;
            speed = topSpeed;
        }
        Kicking kicking = state.rules.kicking();
        Side side = MatchState.sideOf(player);
        int number = MatchState.numberOf(player);
        double power = speed / kicking.maxSpeed();
        double spread = spread(state, player, x, y, power) * (firstTime ? kicking.firstTimeFactor() : 1);
        double angle =
                spread * TO_UNIT_DEVIATION * state.random.error(state.tick, side, number, Purpose.KICK_DIRECTION);
        double lift =
                1 + spread * kicking.liftError() * state.random.error(state.tick, side, number, Purpose.KICK_LIFT);
        double strength = 1
                + kicking.speedError()
                        * power
                        * TO_UNIT_DEVIATION
                        * state.random.error(state.tick, side, number, Purpose.KICK_SPEED);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        state.ballVx = (x * cos - y * sin) * strength;
        state.ballVy = (x * sin + y * cos) * strength;
        state.ballVz = z * lift * strength;
        state.owner = NOBODY;
        state.inHands = false;
        state.touch(player);
        boolean headed = firstTime && state.ballZ > kicking.footHeight();
        state.footKicker = headed ? NOBODY : player;
        OffsidePositions.note(state, player, restart);
        state.noTouchUntil[player] = state.tick + kicking.recoveryTicks();
    }

    /** Typical error of direction, radians. */
    private static double spread(MatchState state, int player, double x, double y, double power) {
        Kicking kicking = state.rules.kicking();
        double level = Math.sqrt(x * x + y * y);
        double facing = level > 0 ? (x * state.headingX[player] + y * state.headingY[player]) / level : 1;
        double running = Math.sqrt(state.vx[player] * state.vx[player] + state.vy[player] * state.vy[player])
                / state.rules.movement().maxSpeed();
        double fresh = kicking.baseError()
                + kicking.powerError() * power * power
                + kicking.turnError() * (1 - facing) / 2
                + kicking.runError() * running
                + kicking.pressureError() * pressure(state, player);
        return fresh * (1 + kicking.tiredError() * (1 - state.stamina[player]));
    }

    /** From 0, nobody near, to 1, an opponent in the same place. */
    static double pressure(MatchState state, int player) {
        double range = state.rules.kicking().pressureDistance();
        double nearest = range * range;
        int first = player < MatchView.TEAM_SIZE ? MatchView.TEAM_SIZE : 0;
        for (int opponent = first; opponent < first + MatchView.TEAM_SIZE; opponent++) {
            double dx = state.x[opponent] - state.x[player];
            double dy = state.y[opponent] - state.y[player];
            nearest = Math.min(nearest, dx * dx + dy * dy);
        }
        return 1 - Math.sqrt(nearest) / range;
    }
}
