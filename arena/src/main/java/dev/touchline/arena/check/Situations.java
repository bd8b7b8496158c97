package dev.touchline.arena.check;

import static dev.touchline.engine.observation.ObservationLayout.ADVANTAGE;
import static dev.touchline.engine.observation.ObservationLayout.BALL_VX;
import static dev.touchline.engine.observation.ObservationLayout.BALL_X;
import static dev.touchline.engine.observation.ObservationLayout.BALL_Y;
import static dev.touchline.engine.observation.ObservationLayout.BALL_Z;
import static dev.touchline.engine.observation.ObservationLayout.CAN_KICK;
import static dev.touchline.engine.observation.ObservationLayout.DOWN_TICKS;
import static dev.touchline.engine.observation.ObservationLayout.HANDS_ALLOWED;
import static dev.touchline.engine.observation.ObservationLayout.IN_HANDS;
import static dev.touchline.engine.observation.ObservationLayout.LAST_TOUCH_NUMBER;
import static dev.touchline.engine.observation.ObservationLayout.LAST_TOUCH_SIDE;
import static dev.touchline.engine.observation.ObservationLayout.OFFSIDE_LINE;
import static dev.touchline.engine.observation.ObservationLayout.OUR_GOALS;
import static dev.touchline.engine.observation.ObservationLayout.PENALTY_TAKER;
import static dev.touchline.engine.observation.ObservationLayout.PERIOD;
import static dev.touchline.engine.observation.ObservationLayout.PERIOD_TICKS_LEFT;
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
import static dev.touchline.engine.observation.ObservationLayout.YELLOW_CARDS;

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
    private static final int LAST = MatchView.TEAM_SIZE - 1;

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
        situations.sentOff();
        situations.offences();
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
                        numbers[PENALTY_TAKER] = kind == RestartKind.PENALTY ? STRIKER : -1;
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
            addOpen("our number %d has the ball".formatted(number), numbers -> PlayerRow.own(numbers, US, owner));
            addOpen("their number %d has the ball".formatted(number), numbers -> PlayerRow.own(numbers, THEM, owner));
        }
        addOpen("our goalkeeper holds the ball", numbers -> {
            PlayerRow.own(numbers, US, 0);
            numbers[IN_HANDS] = 1;
        });
        addOpen("their goalkeeper holds the ball", numbers -> {
            PlayerRow.own(numbers, THEM, 0);
            numbers[IN_HANDS] = 1;
        });
        addOpen("our striker alone in front of their goal", numbers -> {
            int row = PlayerRow.of(US, STRIKER);
            numbers[row + X] = rulebook.pitch().halfLength() - 5;
            numbers[row + Y] = 0;
            PlayerRow.own(numbers, US, STRIKER);
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
        addOpen("everybody exhausted", numbers -> PlayerRow.forAll(row -> numbers[row + STAMINA] = 0));
        addOpen("everybody down", numbers -> PlayerRow.forAll(row -> numbers[row + DOWN_TICKS] = 5));
        addOpen(
                "everybody in one spot, the ball too",
                numbers -> PlayerRow.forAll(row -> {
                    numbers[row + X] = 0;
                    numbers[row + Y] = 0;
                }));
        addOpen("a team mate and an opponent at the ball", numbers -> {
            numbers[PlayerRow.of(US, STRIKER) + X] = numbers[BALL_X];
            numbers[PlayerRow.of(US, STRIKER) + Y] = numbers[BALL_Y];
            numbers[PlayerRow.of(US, STRIKER) + CAN_KICK] = 1;
            numbers[PlayerRow.of(THEM, STRIKER) + X] = numbers[BALL_X];
            numbers[PlayerRow.of(THEM, STRIKER) + Y] = numbers[BALL_Y];
        });
        for (Rejection reason : Rejection.values()) {
            addOpen("last commands rejected: " + reason.name().toLowerCase(Locale.ROOT), numbers -> {
                for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
                    numbers[REJECTIONS + number] = reason.ordinal();
                }
            });
        }
    }

    private void sentOff() {
        for (int side : new int[] {US, THEM}) {
            String team = side == US ? "we" : "they";
            addOpen(team + " are ten", numbers -> PlayerRow.sendOff(numbers, side, 5, 5));
            addOpen(team + " are as few as may be", numbers -> PlayerRow.sendOff(numbers, side, fewest(), LAST));
            addOpen(team + " have lost the goalkeeper", numbers -> PlayerRow.sendOff(numbers, side, 0, 0));
            addOpen(team + " have lost the goalkeeper, number 1 holds the ball", numbers -> {
                PlayerRow.sendOff(numbers, side, 0, 0);
                PlayerRow.own(numbers, side, 1);
                numbers[IN_HANDS] = 1;
            });
            addOpen(team + " have lost the striker and take a penalty", numbers -> {
                PlayerRow.sendOff(numbers, side, LAST, LAST);
                numbers[RESTART_KIND] = RestartKind.PENALTY.ordinal() + 1;
                numbers[RESTART_SIDE] = side;
                numbers[RESTART_READY] = 1;
                numbers[PENALTY_TAKER] = STRIKER;
                placeRestart(numbers, RestartKind.PENALTY, side);
            });
        }
        addOpen("both teams are ten", numbers -> {
            PlayerRow.sendOff(numbers, US, 5, 5);
            PlayerRow.sendOff(numbers, THEM, 5, 5);
        });
    }

    private int fewest() {
        return rulebook.fouls().fewestPlayers();
    }

    private void offences() {
        addOpen("everybody booked", numbers -> PlayerRow.forAll(row -> numbers[row + YELLOW_CARDS] = 1));
        for (int side : new int[] {US, THEM}) {
            addOpen("advantage, a foul against " + (side == US ? "us" : "them"), numbers -> {
                PlayerRow.own(numbers, side, STRIKER);
                numbers[ADVANTAGE] = side;
            });
        }
        addOpen("a back-pass rolls to our goalkeeper", numbers -> {
            numbers[LAST_TOUCH_SIDE] = US;
            numbers[LAST_TOUCH_NUMBER] = 3;
            numbers[HANDS_ALLOWED] = 0;
            numbers[BALL_X] = numbers[PlayerRow.of(US, 0) + X] + 5;
            numbers[BALL_VX] = -6;
        });
        addOpen("our striker is far beyond the offside line", numbers -> {
            numbers[OFFSIDE_LINE] = rulebook.pitch().halfLength() / 2;
            numbers[PlayerRow.of(US, STRIKER) + X] = rulebook.pitch().halfLength() - 5;
            PlayerRow.own(numbers, US, STRIKER - 1);
        });
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
