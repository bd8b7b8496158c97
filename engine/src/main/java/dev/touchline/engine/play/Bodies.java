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

    /** Players nearer than this to touching are looked at when a crowd is taken apart, metres. */
    private static final double CROWD = 0.7;

    private static final int MOST_PAIRS = PLAYERS * (PLAYERS - 1) / 2;

    private final int[] pairOne = new int[MOST_PAIRS];
    private final int[] pairOther = new int[MOST_PAIRS];
    private int pairs;
    private final double[] speeds = new double[PLAYERS];
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
        findCrowd(state);
        for (int pass = 0; pass < SEPARATION_PASSES && separate(state); pass++) {
            keepOut(state, restart);
        }
    }

    private void accelerate(MatchState state, int player, double dt) {
        Movement movement = state.rules.movement();
        double wantedX = 0;
        double wantedY = 0;
        if (!state.isDown(player)) {
            wantedX = state.wantedVx[player];
            wantedY = state.wantedVy[player];
            double top = topSpeed(state, player);
            double square = wantedX * wantedX + wantedY * wantedY;
            if (square > top * top) {
                double shorten = top / Math.sqrt(square);
                wantedX *= shorten;
                wantedY *= shorten;
            }
        }
        double vx = wantedX;
        double vy = wantedY;
        double changeX = wantedX - state.vx[player];
        double changeY = wantedY - state.vy[player];
        double change = changeX * changeX + changeY * changeY;
        double most = movement.acceleration() * dt;
        if (change > most * most) {
            double share = most / Math.sqrt(change);
            vx = state.vx[player] + changeX * share;
            vy = state.vy[player] + changeY * share;
        }
        double speed = Math.sqrt(vx * vx + vy * vy);
        if (speed > movement.maxSpeed()) {
            vx *= movement.maxSpeed() / speed;
            vy *= movement.maxSpeed() / speed;
            speed = movement.maxSpeed();
        }
        state.vx[player] = vx;
        state.vy[player] = vy;
        speeds[player] = speed;
        if (speed > TURNING_SPEED) {
            double perSpeed = 1 / speed;
            state.headingX[player] = vx * perSpeed;
            state.headingY[player] = vy * perSpeed;
        }
    }

    /** How fast each player ran in this tick, m/s. */
    double[] speeds() {
        return speeds;
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

    /** Notes who is so near to whom that they may press into each other while a crowd is taken apart. */
    private void findCrowd(MatchState state) {
        double near = 2 * state.rules.movement().bodyRadius() + CROWD;
        pairs = 0;
        for (int home = 0; home < MatchView.TEAM_SIZE; home++) {
            notePairs(state, near, home, home + 1, PLAYERS);
        }
        for (int away = MatchView.TEAM_SIZE; away < PLAYERS; away++) {
            notePairs(state, near, away, away + 1, PLAYERS);
        }
    }

    private void notePairs(MatchState state, double near, int one, int first, int end) {
        double[] x = state.x;
        double[] y = state.y;
        double oneX = x[one];
        double oneY = y[one];
        for (int other = first; other < end; other++) {
            if (Math.abs(x[other] - oneX) < near && Math.abs(y[other] - oneY) < near) {
                pairOne[pairs] = one;
                pairOther[pairs] = other;
                pairs++;
            }
        }
    }

    /** Takes overlapping players apart by one step; whether any two pressed into each other. */
    private boolean separate(MatchState state) {
        if (pairs == 0) {
            return false;
        }
        overlap = false;
        for (int player = 0; player < PLAYERS; player++) {
            neighbours[player] = 0;
            mateX[player] = 0;
            mateY[player] = 0;
            opponentX[player] = 0;
            opponentY[player] = 0;
        }
        double apart = 2 * state.rules.movement().bodyRadius();
        for (int pair = 0; pair < pairs; pair++) {
            int one = pairOne[pair];
            int other = pairOther[pair];
            boolean mates = one < MatchView.TEAM_SIZE == other < MatchView.TEAM_SIZE;
            push(state, apart, one, other, mates ? mateX : opponentX, mates ? mateY : opponentY);
        }
        if (!overlap) {
            return false;
        }
        for (int player = 0; player < PLAYERS; player++) {
            if (neighbours[player] > 0) {
                // The mean of what his neighbours push, for their sum would throw him beyond them.
                double share = 1.0 / neighbours[player];
                state.x[player] += (mateX[player] + opponentX[player]) * share;
                state.y[player] += (mateY[player] + opponentY[player]) * share;
            }
        }
        return true;
    }

    /** Adds to both players half of the way that takes them apart. */
    private void push(MatchState state, double apart, int one, int other, double[] pushX, double[] pushY) {
        double dx = state.x[other] - state.x[one];
        double dy = state.y[other] - state.y[one];
        double square = dx * dx + dy * dy;
        if (square >= apart * apart) {
            return;
        }
        double distance = Math.sqrt(square);
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
            double x = state.x[player];
            double y = state.y[player];
            if ((x > mostX || x < -mostX || y > mostY || y < -mostY) && !state.sentOff[player]) {
                state.x[player] = Math.clamp(x, -mostX, mostX);
                state.y[player] = Math.clamp(y, -mostY, mostY);
            }
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
