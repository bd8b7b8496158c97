package dev.touchline.arena.check;

import static dev.touchline.engine.observation.ObservationLayout.BALL_VX;
import static dev.touchline.engine.observation.ObservationLayout.BALL_X;
import static dev.touchline.engine.observation.ObservationLayout.BALL_Y;
import static dev.touchline.engine.observation.ObservationLayout.BALL_Z;
import static dev.touchline.engine.observation.ObservationLayout.CAN_KICK;
import static dev.touchline.engine.observation.ObservationLayout.DOWN_TICKS;
import static dev.touchline.engine.observation.ObservationLayout.IN_HANDS;
import static dev.touchline.engine.observation.ObservationLayout.LAST_TOUCH_NUMBER;
import static dev.touchline.engine.observation.ObservationLayout.LAST_TOUCH_SIDE;
import static dev.touchline.engine.observation.ObservationLayout.OUR_GOALS;
import static dev.touchline.engine.observation.ObservationLayout.OWNER_NUMBER;
import static dev.touchline.engine.observation.ObservationLayout.OWNER_SIDE;
import static dev.touchline.engine.observation.ObservationLayout.PENALTY_TAKER;
import static dev.touchline.engine.observation.ObservationLayout.PERIOD;
import static dev.touchline.engine.observation.ObservationLayout.PERIOD_TICKS_LEFT;
import static dev.touchline.engine.observation.ObservationLayout.PLAYERS;
import static dev.touchline.engine.observation.ObservationLayout.PLAYER_FIELDS;
import static dev.touchline.engine.observation.ObservationLayout.REJECTIONS;
import static dev.touchline.engine.observation.ObservationLayout.RESTART_KIND;
import static dev.touchline.engine.observation.ObservationLayout.RESTART_READY;
import static dev.touchline.engine.observation.ObservationLayout.RESTART_SIDE;
import static dev.touchline.engine.observation.ObservationLayout.RESTART_X;
import static dev.touchline.engine.observation.ObservationLayout.RESTART_Y;
import static dev.touchline.engine.observation.ObservationLayout.STAMINA;
import static dev.touchline.engine.observation.ObservationLayout.THEIR_GOALS;
import static dev.touchline.engine.observation.ObservationLayout.TICK;
import static dev.touchline.engine.observation.ObservationLayout.X;
import static dev.touchline.engine.observation.ObservationLayout.Y;

import dev.touchline.arena.match.Rehearsal.Situation;
import dev.touchline.engine.CallResult;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.Rejection;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Every kind of situation a policy can be asked about, rare ones included: some would not come up in ten matches.
 *
 * <p>Each is the observation of a kick-off with some numbers changed.
 */
final class Situations {
    private static final int US = 1;
    private static final int THEM = -1;
    private static final int STRIKER = 9;

    private final Rulebook rulebook;
    private final double[] kickOff;
    private final List<Situation> all = new ArrayList<>();

    private Situations(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.kickOff = kickOff(rulebook);
    }

    static List<Situation> of(Rulebook rulebook) {
        Situations situations = new Situations(rulebook);
        situations.restarts();
        situations.openPlay();
        situations.scoresAndPeriods();
        situations.players();
        situations.shootOut();
        return List.copyOf(situations.all);
    }

    private static double[] kickOff(Rulebook rulebook) {
        double[][] seen = new double[1][];
        new Match(
                        MatchSetup.league(rulebook, 1),
                        (observation, commands) -> {
                            seen[0] = observation.clone();
                            return CallResult.ANSWERED;
                        },
                        (observation, commands) -> CallResult.ANSWERED,
                        new MatchListener() {})
                .step();
        return seen[0];
    }

    private void restarts() {
        for (RestartKind kind : RestartKind.values()) {
            for (int side : new int[] {US, THEM}) {
                for (int ready : new int[] {0, 1}) {
                    String name = "%s for %s, %s"
                            .formatted(
                                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                    side == US ? "us" : "them",
                                    ready == 1 ? "ready" : "not ready");
                    add(name, numbers -> {
                        numbers[RESTART_KIND] = kind.ordinal() + 1;
                        numbers[RESTART_SIDE] = side;
                        numbers[RESTART_READY] = ready;
                        placeRestart(numbers, kind, side);
                    });
                }
            }
        }
    }

    private void placeRestart(double[] numbers, RestartKind kind, int side) {
        double goalLine = rulebook.pitch().halfLength();
        double touchline = rulebook.pitch().halfWidth();
        double x = switch (kind) {
            case KICK_OFF, THROW_IN, DROP_BALL -> 0;
            case GOAL_KICK -> -side * (goalLine - rulebook.pitch().goalAreaDepth());
            case CORNER -> side * goalLine;
            case DIRECT_FREE_KICK, INDIRECT_FREE_KICK -> side * goalLine / 2;
            case PENALTY -> side * (goalLine - rulebook.pitch().penaltySpot());
        };
        double y = kind == RestartKind.THROW_IN || kind == RestartKind.CORNER ? touchline : 0;
        numbers[RESTART_X] = x;
        numbers[RESTART_Y] = y;
        numbers[BALL_X] = x;
        numbers[BALL_Y] = y;
    }

    private void openPlay() {
        addOpen("ball free in the middle", numbers -> {});
        addOpen("ball free and fast", numbers -> numbers[BALL_VX] = 30);
        addOpen("ball high in the air", numbers -> numbers[BALL_Z] = 12);
        addOpen(
                "ball free in our goal area",
                numbers -> numbers[BALL_X] = -rulebook.pitch().halfLength() + 1);
        addOpen("ball free in a corner of the pitch", numbers -> {
            numbers[BALL_X] = rulebook.pitch().halfLength();
            numbers[BALL_Y] = -rulebook.pitch().halfWidth();
        });
        addOpen("ball never touched", numbers -> {
            numbers[LAST_TOUCH_SIDE] = 0;
            numbers[LAST_TOUCH_NUMBER] = -1;
        });
        for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
            int owner = number;
            addOpen("our number %d has the ball".formatted(number), numbers -> own(numbers, US, owner));
            addOpen("their number %d has the ball".formatted(number), numbers -> own(numbers, THEM, owner));
        }
        addOpen("our goalkeeper holds the ball", numbers -> {
            own(numbers, US, 0);
            numbers[IN_HANDS] = 1;
        });
        addOpen("their goalkeeper holds the ball", numbers -> {
            own(numbers, THEM, 0);
            numbers[IN_HANDS] = 1;
        });
        addOpen("our striker alone in front of their goal", numbers -> {
            int row = row(US, STRIKER);
            numbers[row + X] = rulebook.pitch().halfLength() - 5;
            numbers[row + Y] = 0;
            own(numbers, US, STRIKER);
        });
    }

    private void scoresAndPeriods() {
        for (Period period : Period.values()) {
            if (period != Period.SHOOT_OUT) {
                addOpen("period " + (period.ordinal() + 1), numbers -> {
                    numbers[PERIOD] = period.ordinal() + 1;
                    numbers[PERIOD_TICKS_LEFT] = 10;
                });
            }
        }
        addOpen("we lead by five", numbers -> numbers[OUR_GOALS] = 5);
        addOpen("we are five behind", numbers -> numbers[THEIR_GOALS] = 5);
        addOpen("the last tick", numbers -> numbers[PERIOD_TICKS_LEFT] = 1);
    }

    private void players() {
        addOpen("everybody exhausted", numbers -> forAll(numbers, row -> numbers[row + STAMINA] = 0));
        addOpen("everybody down", numbers -> forAll(numbers, row -> numbers[row + DOWN_TICKS] = 5));
        addOpen(
                "everybody in one spot, the ball too",
                numbers -> forAll(numbers, row -> {
                    numbers[row + X] = 0;
                    numbers[row + Y] = 0;
                }));
        addOpen("a team mate and an opponent at the ball", numbers -> {
            numbers[row(US, STRIKER) + X] = numbers[BALL_X];
            numbers[row(US, STRIKER) + Y] = numbers[BALL_Y];
            numbers[row(US, STRIKER) + CAN_KICK] = 1;
            numbers[row(THEM, STRIKER) + X] = numbers[BALL_X];
            numbers[row(THEM, STRIKER) + Y] = numbers[BALL_Y];
        });
        for (Rejection reason : Rejection.values()) {
            addOpen("last commands rejected: " + reason.name().toLowerCase(Locale.ROOT), numbers -> {
                for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
                    numbers[REJECTIONS + number] = reason.ordinal();
                }
            });
        }
    }

    private void shootOut() {
        for (int side : new int[] {US, THEM}) {
            for (int taker = 0; taker < MatchView.TEAM_SIZE; taker++) {
                int number = taker;
                add("shoot-out, %s number %d takes".formatted(side == US ? "our" : "their", taker), numbers -> {
                    numbers[PERIOD] = Period.SHOOT_OUT.ordinal() + 1;
                    numbers[PERIOD_TICKS_LEFT] = 0;
                    numbers[RESTART_KIND] = RestartKind.PENALTY.ordinal() + 1;
                    numbers[RESTART_SIDE] = side;
                    numbers[RESTART_READY] = 1;
                    numbers[PENALTY_TAKER] = number;
                    placeRestart(numbers, RestartKind.PENALTY, side);
                });
            }
        }
    }

    private static void own(double[] numbers, int side, int number) {
        int row = row(side, number);
        numbers[OWNER_SIDE] = side;
        numbers[OWNER_NUMBER] = number;
        numbers[LAST_TOUCH_SIDE] = side;
        numbers[LAST_TOUCH_NUMBER] = number;
        numbers[BALL_X] = numbers[row + X];
        numbers[BALL_Y] = numbers[row + Y];
        numbers[row + CAN_KICK] = 1;
    }

    private static int row(int side, int number) {
        return PLAYERS + (side == US ? number : MatchView.TEAM_SIZE + number) * PLAYER_FIELDS;
    }

    /** What is done to one player's row, given the index of its first number. */
    @FunctionalInterface
    private interface RowChange {
        void at(int row);
    }

    private static void forAll(double[] numbers, RowChange change) {
        for (int player = 0; player < 2 * MatchView.TEAM_SIZE; player++) {
            change.at(PLAYERS + player * PLAYER_FIELDS);
        }
    }

    private void addOpen(String name, Consumer<double[]> change) {
        add(name, numbers -> {
            numbers[RESTART_KIND] = 0;
            numbers[RESTART_SIDE] = 0;
            numbers[RESTART_READY] = 0;
            numbers[LAST_TOUCH_SIDE] = THEM;
            numbers[LAST_TOUCH_NUMBER] = STRIKER;
            change.accept(numbers);
        });
    }

    private void add(String name, Consumer<double[]> change) {
        double[] numbers = kickOff.clone();
        numbers[TICK] = all.size();
        change.accept(numbers);
        all.add(new Situation(name, numbers));
    }
}
