package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.AdversarialTeam;
import dev.touchline.engine.Chasers;
import dev.touchline.engine.FootballTeam;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.RandomTeam;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.TestRules;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Clock;
import dev.touchline.engine.rulebook.Pitch;
import dev.touchline.engine.rulebook.Rulebook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold after every tick, whatever the teams order. */
class InvariantsTest {
    /** Teams that play football press into each other by this at the most, metres; a body has a diameter of 0.7 m. */
    private static final double OVERLAP = 0.3;
    /** Eleven who all run to one point, and the others too, press more, but nobody ends where another is. */
    private static final double OVERLAP_OF_A_MOB = 0.69;
    /** Bodies push: a step in play may be this much longer than the fastest player's, metres. */
    private static final double PUSH = 0.9;
    /** The referee besides moves who has just come into the zone of a restart out by up to a step, metres. */
    private static final double WALKED_OFF = 1.3;
    /** Most events of one tick on average. */
    private static final int EVENTS = 10;

    private static final Rulebook RULES = TestRules.with("clock.halfTicks", 700, "clock.extraHalfTicks", 150);

    @Property(tries = 60)
    void everyTickKeepsTheGamePossible(
            @ForAll long seed, @ForAll @IntRange(max = 3) int home, @ForAll @IntRange(max = 3) int away) {
        MatchSetup setup = new MatchSetup(RULES, seed, false, TieRule.EXTRA_TIME_AND_SHOOT_OUT);
        Match match = new Match(setup, team(home, seed), team(away, seed + 1), new MatchListener() {});
        MatchState state = (MatchState) match.view();
        BallPath path = new BallPath(state);
        int tick = 0;

        boolean goesOn = true;
        while (goesOn) {
            path.before();
            Period period = state.period;
            boolean dead = state.restart != null;
            double[] x = state.x.clone();
            double[] y = state.y.clone();
            boolean[] off = state.sentOff.clone();
            goesOn = match.step();

            assertThat(state.tick).isEqualTo(++tick);
            everyNumberIsFinite(state);
            nobodyIsFasterThanTheRulebookAllows(state);
            theBallIsOnThePitchOrDead(state);
            path.after();
            if (state.period == period && period != Period.SHOOT_OUT) {
                dead |= state.restart != null;
                nobodyJumps(state, x, y, off, dead ? WALKED_OFF : PUSH);
                if (!dead) {
                    nobodyStandsInAnother(state, home > 1 && away > 1 ? OVERLAP : OVERLAP_OF_A_MOB);
                }
            }
        }

        assertThat(match.result().winner() != null
                        || match.result().outcome().toString().startsWith("Double"))
                .isTrue();
        assertThat(tick).isLessThanOrEqualTo(longest(RULES));
        assertThat(match.events().size()).isLessThan(EVENTS * tick);
    }

    private static TeamController team(int kind, long seed) {
        return switch (kind) {
            case 0 -> new AdversarialTeam(seed);
            case 1 -> new RandomTeam(seed);
            case 2 -> new Chasers();
            default -> new FootballTeam();
        };
    }

    /** All halves with all the time that can be lost, a last penalty kick in each, and a shoot-out to the lot. */
    private static int longest(Rulebook rules) {
        Clock clock = rules.clock();
        int penalty =
                10 * rules.restarts().timeoutTicks() + 10 * rules.stalling().deadBallTicks();
        int halves = 2 * clock.halfTicks() + 2 * clock.extraHalfTicks();
        return halves + 4 * (rules.stoppage().mostTicks() + penalty) + 2 * 51 * 2 * (clock.shootOutKickTicks() + 2);
    }

    private static void everyNumberIsFinite(MatchState state) {
        double sum = state.ballX + state.ballY + state.ballZ + state.ballVx + state.ballVy + state.ballVz;
        for (int player = 0; player < MatchState.PLAYERS; player++) {
            sum += state.x[player] + state.y[player] + state.vx[player] + state.vy[player] + state.stamina[player];
        }
        require(Double.isFinite(sum), state, "a number is not finite", sum);
    }

    private static void nobodyIsFasterThanTheRulebookAllows(MatchState state) {
        double top = state.rules.movement().maxSpeed();
        for (int player = 0; player < MatchState.PLAYERS; player++) {
            double speed = Math.hypot(state.vx[player], state.vy[player]);
            require(speed <= top * (1 + 1e-12), state, "somebody is too fast", speed);
        }
    }

    private static void nobodyJumps(MatchState state, double[] x, double[] y, boolean[] off, double push) {
        double step = state.rules.movement().maxSpeed() * state.rules.clock().tickSeconds();
        for (int player = 0; player < MatchState.PLAYERS; player++) {
            double way = Math.hypot(state.x[player] - x[player], state.y[player] - y[player]);
            boolean left = state.sentOff[player] != off[player];
            require(left || way <= step + push, state, "player " + player + " jumps", way);
        }
    }

    private static void nobodyStandsInAnother(MatchState state, double overlap) {
        double apart = 2 * state.rules.movement().bodyRadius();
        for (int one = 0; one < MatchState.PLAYERS; one++) {
            for (int other = one + 1; other < MatchState.PLAYERS; other++) {
                double distance = Math.hypot(state.x[one] - state.x[other], state.y[one] - state.y[other]);
                require(distance >= apart - overlap, state, one + " and " + other + " overlap", apart - distance);
            }
        }
    }

    private static void theBallIsOnThePitchOrDead(MatchState state) {
        Pitch pitch = state.rules.pitch();
        double margin = state.rules.ball().radius() + 1e-9;
        boolean inside = Math.abs(state.ballX) <= pitch.halfLength() + margin
                && Math.abs(state.ballY) <= pitch.halfWidth() + margin;
        require(inside, state, "the ball is in play at y %f and x".formatted(state.ballY), state.ballX);
    }

    private static void require(boolean holds, MatchView match, String what, double value) {
        if (!holds) {
            throw new AssertionError("tick %d: %s: %f".formatted(match.tick(), what, value));
        }
    }
}
