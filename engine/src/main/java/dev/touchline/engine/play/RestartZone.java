package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.PLAYERS;

import dev.touchline.engine.RestartKind;
import dev.touchline.engine.rulebook.Pitch;

/**
 * Where players must not be while a restart is set up: opponents near the ball, in the penalty area at a goal kick, anybody
 * in the other half at a kick-off.
 *
 * <p>Players inside are walked off at the pace of a run; players outside cannot come in. Nobody is moved faster than he
 * can run.
 */
final class RestartZone {
    /** How far inside a player counts as out, so that rounding does not hold up play, metres. */
    private static final double TOLERANCE = 1e-6;

    /** How deep a player stands inside along the way out, metres, and that way as a unit vector. */
    private double depth;

    private double outX;
    private double outY;

    void steer(MatchState state) {
        double pace = state.rules.restarts().walkOffSpeed();
        for (int player = 0; player < PLAYERS; player++) {
            if (isInside(state, player)) {
                state.wantedVx[player] = outX * pace;
                state.wantedVy[player] = outY * pace;
            }
        }
    }

    /** Puts whoever has just come in back on the edge, and tells whether nobody is inside. */
    boolean close(MatchState state) {
        boolean clear = true;
        double oneStep = state.rules.movement().maxSpeed() * state.rules.clock().tickSeconds();
        for (int player = 0; player < PLAYERS; player++) {
            if (!isInside(state, player)) {
                continue;
            }
            if (depth <= oneStep) {
                state.x[player] += outX * depth;
                state.y[player] += outY * depth;
            } else {
                clear = false;
            }
        }
        return clear;
    }

    private boolean isInside(MatchState state, int player) {
        depth = 0;
        RestartKind kind = state.restart;
        if (kind == null || state.sentOff[player]) {
            return false;
        }
        if (kind == RestartKind.PENALTY) {
            return isAtPenalty(state, player);
        }
        boolean opponent = MatchState.sideOf(player) != state.restartSide;
        boolean otherHalf = kind == RestartKind.KICK_OFF && isInOtherHalf(state, player);
        return otherHalf || (opponent && isNearBall(state, player, kind) && depth > TOLERANCE);
    }

    private boolean isInOtherHalf(MatchState state, int player) {
        int attack = state.attackOf(player);
        double beyond = state.x[player] * attack - state.rules.movement().bodyRadius();
        depth = beyond;
        outX = -attack;
        outY = 0;
        return beyond > TOLERANCE;
    }

    private boolean isNearBall(MatchState state, int player, RestartKind kind) {
        if (kind == RestartKind.GOAL_KICK) {
            return isInPenaltyArea(state, player, state.attackOf(player));
        }
        return isWithin(state, player, distance(state, kind));
    }

    private static double distance(MatchState state, RestartKind kind) {
        return switch (kind) {
            case THROW_IN -> state.rules.restarts().throwInDistance();
            case DROP_BALL -> state.rules.stalling().dropDistance();
            case KICK_OFF, GOAL_KICK, CORNER, DIRECT_FREE_KICK, INDIRECT_FREE_KICK, PENALTY ->
                state.rules.restarts().distance();
        };
    }

    private boolean isWithin(MatchState state, int player, double keep) {
        double dx = state.x[player] - state.restartX;
        double dy = state.y[player] - state.restartY;
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance >= keep) {
            return false;
        }
        depth = keep - distance;
        outX = distance > 0 ? dx / distance : -state.attackOf(player);
        outY = distance > 0 ? dy / distance : 0;
        return true;
    }

    /** All but the taker and the goalkeeper leave the area and the arc; the goalkeeper goes to his line (IFAB Law 14). */
    private boolean isAtPenalty(MatchState state, int player) {
        if (player == state.penaltyTaker) {
            return false;
        }
        int attack = state.attack(state.restartSide);
        if (player == state.goalkeeperOf(state.restartSide.other())) {
            return isOffTheLine(state, player, attack * state.rules.pitch().halfLength());
        }
        boolean inside = isInPenaltyArea(state, player, attack) && depth > TOLERANCE;
        return inside || (isWithin(state, player, state.rules.restarts().distance()) && depth > TOLERANCE);
    }

    private boolean isOffTheLine(MatchState state, int player, double line) {
        double dx = line - state.x[player];
        double dy = -state.y[player];
        boolean beside = Math.abs(dy) > state.rules.pitch().goalWidth() / 2;
        double way = beside ? dy : 0;
        depth = Math.sqrt(dx * dx + way * way);
        outX = depth > 0 ? dx / depth : 0;
        outY = depth > 0 ? way / depth : 0;
        return depth > TOLERANCE;
    }

    private boolean isInPenaltyArea(MatchState state, int player, int attack) {
        Pitch pitch = state.rules.pitch();
        double edge = pitch.halfLength() - pitch.penaltyAreaDepth();
        if (Math.abs(state.y[player]) >= pitch.penaltyAreaWidth() / 2) {
            return false;
        }
        depth = state.x[player] * attack - edge;
        outX = -attack;
        outY = 0;
        return depth > 0;
    }
}
