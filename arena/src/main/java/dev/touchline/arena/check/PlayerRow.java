package dev.touchline.arena.check;

import static dev.touchline.engine.observation.ObservationLayout.BALL_X;
import static dev.touchline.engine.observation.ObservationLayout.BALL_Y;
import static dev.touchline.engine.observation.ObservationLayout.CAN_KICK;
import static dev.touchline.engine.observation.ObservationLayout.LAST_TOUCH_NUMBER;
import static dev.touchline.engine.observation.ObservationLayout.LAST_TOUCH_SIDE;
import static dev.touchline.engine.observation.ObservationLayout.ON_PITCH;
import static dev.touchline.engine.observation.ObservationLayout.OUR_GOALKEEPER;
import static dev.touchline.engine.observation.ObservationLayout.OWNER_NUMBER;
import static dev.touchline.engine.observation.ObservationLayout.OWNER_SIDE;
import static dev.touchline.engine.observation.ObservationLayout.PLAYERS;
import static dev.touchline.engine.observation.ObservationLayout.PLAYER_FIELDS;
import static dev.touchline.engine.observation.ObservationLayout.THEIR_GOALKEEPER;
import static dev.touchline.engine.observation.ObservationLayout.X;
import static dev.touchline.engine.observation.ObservationLayout.Y;

import dev.touchline.engine.MatchView;
import java.util.function.IntConsumer;

/** Where a player lies in an observation, and what can be done to him there; a side is 1 (us) or -1 (them). */
final class PlayerRow {
    /** Where a player who was sent off is kept, beyond the goal line he defends and beside the pitch, metres. */
    private static final double OFF_X = 100;

    private static final double OFF_Y = 60;

    private PlayerRow() {}

    /** The index of a player's first number. */
    static int of(int side, int number) {
        return PLAYERS + (side > 0 ? number : MatchView.TEAM_SIZE + number) * PLAYER_FIELDS;
    }

    /** Does something to every player, given the index of his first number. */
    static void forAll(IntConsumer change) {
        for (int player = 0; player < 2 * MatchView.TEAM_SIZE; player++) {
            change.accept(PLAYERS + player * PLAYER_FIELDS);
        }
    }

    /** Gives a player the ball. */
    static void own(double[] numbers, int side, int number) {
        int row = of(side, number);
        numbers[OWNER_SIDE] = side;
        numbers[OWNER_NUMBER] = number;
        numbers[LAST_TOUCH_SIDE] = side;
        numbers[LAST_TOUCH_NUMBER] = number;
        numbers[BALL_X] = numbers[row + X];
        numbers[BALL_Y] = numbers[row + Y];
        numbers[row + CAN_KICK] = 1;
    }

    /** Sends the numbers from one to another off; the lowest that is left is the goalkeeper. */
    static void sendOff(double[] numbers, int side, int from, int to) {
        for (int number = from; number <= to; number++) {
            int row = of(side, number);
            numbers[row + ON_PITCH] = 0;
            numbers[row + X] = -side * (OFF_X + number);
            numbers[row + Y] = side * OFF_Y;
        }
        numbers[side > 0 ? OUR_GOALKEEPER : THEIR_GOALKEEPER] = from == 0 ? to + 1 : 0;
    }
}
