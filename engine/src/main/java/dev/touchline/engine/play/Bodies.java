package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.PLAYERS;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.rulebook.Movement;
import dev.touchline.engine.rulebook.Pitch;

/**
 * Moves the players: towards the wanted velocity as fast as acceleration and stamina allow, then apart where they overlap.
 *
 * <p>Pushes are summed from one snapshot of the positions, team mates and opponents apart, so that the result does not
 * depend on which team comes first.
 */
final class Bodies {
    /** A crowd is taken apart in so many passes at the most; what is left of it is less than a step. */
    private static final int SEPARATION_PASSES = 10;
    /** Below which a player keeps facing where he faced, m/s. */
    private static final double TURNING_SPEED = 0.3;

    /** Far enough from the pitch that nobody who was sent off meets the ball or a body, metres. */
    private static final double OFF_THE_PITCH = 20;

    /** Bodies that press into each other by less only touch, metres. */
    private static final double TOUCH = 0.02;

    private boolean overlap;
    private final int[] neighbours = new int[PLAYERS];
    private final double[] mateX = new double[PLAYERS];
    private final double[] mateY = new double[PLAYERS];
    private final double[] opponentX = new double[PLAYERS];
    private final double[] opponentY = new double[PLAYERS];

    void move(MatchState state, Restart restart) {
        double dt = state.rules.clock().tickSeconds();
        for (int player = 0; player < PLAYERS; player++) {
            state.previousX[player] = state.x[player];
            state.previousY[player] = state.y[player];
            accelerate(state, player, dt);
            state.x[player] += state.vx[player] * dt;
            state.y[player] += state.vy[player] * dt;
        }
        keepOut(state, restart);
        for (int pass = 0; pass < SEPARATION_PASSES && separate(state); pass++) {
            keepOut(state, restart);
        }
    }

    private static void accelerate(MatchState state, int player, double dt) {
        Movement movement = state.rules.movement();
        boolean down = state.isDown(player);
        double wantedX = down ? 0 : state.wantedVx[player];
        double wantedY = down ? 0 : state.wantedVy[player];
        double top = topSpeed(state, player);
        double wanted = Math.sqrt(wantedX * wantedX + wantedY * wantedY);
        if (wanted > top) {
            wantedX *= top / wanted;
            wantedY *= top / wanted;
        }
        double changeX = wantedX - state.vx[player];
        double changeY = wantedY - state.vy[player];
        double change = Math.sqrt(changeX * changeX + changeY * changeY);
        double most = movement.acceleration() * dt;
        double share = change > most ? most / change : 1;
        double vx = state.vx[player] + changeX * share;
        double vy = state.vy[player] + changeY * share;
        double speed = Math.sqrt(vx * vx + vy * vy);
        if (speed > movement.maxSpeed()) {
            vx *= movement.maxSpeed() / speed;
            vy *= movement.maxSpeed() / speed;
        }
        state.vx[player] = vx;
        state.vy[player] = vy;
        if (speed > TURNING_SPEED) {
            state.headingX[player] = vx / speed;
            state.headingY[player] = vy / speed;
        }
    }

    /** The speed a player can keep up now, m/s. */
    static double topSpeed(MatchState state, int player) {
        Movement movement = state.rules.movement();
        double fresh = movement.maxSpeed();
        if (state.owner == player) {
            fresh = state.inHands ? movement.holdSpeed() : movement.carrySpeed();
        }
        double exhausted = movement.exhaustedSpeedFactor();
        return fresh * (exhausted + (1 - exhausted) * state.stamina[player]);
    }

    /** Takes overlapping players apart by one step; whether any two pressed into each other. */
    private boolean separate(MatchState state) {
        overlap = false;
        for (int player = 0; player < PLAYERS; player++) {
            neighbours[player] = 0;
            mateX[player] = 0;
            mateY[player] = 0;
            opponentX[player] = 0;
            opponentY[player] = 0;
        }
        double apart = 2 * state.rules.movement().bodyRadius();
        for (int home = 0; home < MatchView.TEAM_SIZE; home++) {
            pushAll(state, apart, home, home + 1, MatchView.TEAM_SIZE, mateX, mateY);
            pushAll(state, apart, home, MatchView.TEAM_SIZE, PLAYERS, opponentX, opponentY);
        }
        for (int away = MatchView.TEAM_SIZE; away < PLAYERS; away++) {
            pushAll(state, apart, away, away + 1, PLAYERS, mateX, mateY);
        }
        if (!overlap) {
            return false;
        }
        for (int player = 0; player < PLAYERS; player++) {
            // The mean of what his neighbours push, for their sum would throw him beyond them.
            double share = 1.0 / Math.max(1, neighbours[player]);
            state.x[player] += (mateX[player] + opponentX[player]) * share;
            state.y[player] += (mateY[player] + opponentY[player]) * share;
        }
        return true;
    }

    /** Pushes one player and each of a row of others apart; most are far away, and are passed over quickly. */
    private void pushAll(MatchState state, double apart, int one, int first, int end, double[] pushX, double[] pushY) {
        double[] x = state.x;
        double[] y = state.y;
        double oneX = x[one];
        double oneY = y[one];
        for (int other = first; other < end; other++) {
            double dx = x[other] - oneX;
            if (Math.abs(dx) >= apart) {
                continue;
            }
            double dy = y[other] - oneY;
            if (dx * dx + dy * dy < apart * apart) {
                push(state, apart, one, other, pushX, pushY);
            }
        }
    }

    /** Adds to both players half of the way that takes them apart. */
    private void push(MatchState state, double apart, int one, int other, double[] pushX, double[] pushY) {
        double dx = state.x[other] - state.x[one];
        double dy = state.y[other] - state.y[one];
        double distance = Math.sqrt(dx * dx + dy * dy);
        overlap |= distance < apart - TOUCH;
        double half = (apart - distance) / 2;
        // Two bodies in exactly one place part along the first one's own direction of attack.
        double towardsX = distance > 0 ? dx / distance : -state.attackOf(one);
        double towardsY = distance > 0 ? dy / distance : 0;
        neighbours[one]++;
        neighbours[other]++;
        pushX[one] -= towardsX * half;
        pushY[one] -= towardsY * half;
        pushX[other] += towardsX * half;
        pushY[other] += towardsY * half;
    }

    private static void keepOut(MatchState state, Restart restart) {
        keepNearThePitch(state);
        restart.keepOut(state);
    }

    private static void keepNearThePitch(MatchState state) {
        Pitch pitch = state.rules.pitch();
        double mostX = pitch.halfLength() + pitch.runOff();
        double mostY = pitch.halfWidth() + pitch.runOff();
        for (int player = 0; player < PLAYERS; player++) {
            if (state.sentOff[player]) {
                continue;
            }
            state.x[player] = Math.clamp(state.x[player], -mostX, mostX);
            state.y[player] = Math.clamp(state.y[player], -mostY, mostY);
        }
    }

    /** Takes a player off the pitch, out of everybody's way. */
    static void remove(MatchState state, int player) {
        state.sendOff(player);
        int attack = state.attackOf(player);
        double apart = 2.0 * MatchState.numberOf(player);
        double beside =
                state.rules.pitch().halfWidth() + 2 * state.rules.pitch().runOff();
        place(state, player, -attack * (OFF_THE_PITCH + apart), attack * (OFF_THE_PITCH + beside));
    }

    /** Puts a player somewhere, at rest, facing the goal he attacks. */
    static void place(MatchState state, int player, double atX, double atY) {
        state.x[player] = atX;
        state.y[player] = atY;
        state.previousX[player] = atX;
        state.previousY[player] = atY;
        state.vx[player] = 0;
        state.vy[player] = 0;
        state.wantedVx[player] = 0;
        state.wantedVy[player] = 0;
        state.headingX[player] = state.attackOf(player);
        state.headingY[player] = 0;
        state.downUntil[player] = 0;
        state.noTouchUntil[player] = 0;
        state.noDuelUntil[player] = 0;
    }
}
