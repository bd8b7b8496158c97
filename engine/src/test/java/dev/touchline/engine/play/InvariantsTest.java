package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Chasers;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.RandomTeam;
import dev.touchline.engine.Side;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Pitch;
import dev.touchline.engine.rulebook.Rulebook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold after every tick, whatever the teams order. */
class InvariantsTest {
    private static final double TOP_SPEED = Rulebook.CLASSIC_1.movement().maxSpeed();

    @Property(tries = 20)
    void everyTickKeepsTheGamePossible(@ForAll long seed, @ForAll boolean oneTeamPlays) {
        MatchSetup setup = new MatchSetup(Rulebook.CLASSIC_1, seed, false, TieRule.EXTRA_TIME_AND_SHOOT_OUT);
        Match match = new Match(
                setup,
                oneTeamPlays ? new Chasers() : new RandomTeam(seed),
                new RandomTeam(seed + 1),
                new MatchListener() {});
        int tick = 0;

        boolean goesOn = true;
        while (goesOn) {
            goesOn = match.step();

            MatchView view = match.view();
            assertThat(view.tick()).isEqualTo(++tick);
            everyNumberIsFinite(view);
            nobodyIsFasterThanTheRulebookAllows(view);
            theBallIsOnThePitchOrDead(view);
        }

        assertThat(match.result().winner()).isNotNull();
        assertThat(tick).isLessThan(20_000);
    }

    private static void everyNumberIsFinite(MatchView view) {
        double sum = view.ballX() + view.ballY() + view.ballZ() + view.ballVx() + view.ballVy() + view.ballVz();
        for (Side side : Side.values()) {
            for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
                sum += view.x(side, number) + view.y(side, number) + view.stamina(side, number);
            }
        }
        if (!Double.isFinite(sum)) {
            throw new AssertionError("tick " + view.tick() + ": a number is not finite");
        }
    }

    private static void nobodyIsFasterThanTheRulebookAllows(MatchView view) {
        for (Side side : Side.values()) {
            for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
                double speed = Math.hypot(view.vx(side, number), view.vy(side, number));
                if (speed > TOP_SPEED * (1 + 1e-12)) {
                    throw new AssertionError("tick %d: %s %d runs %f m/s".formatted(view.tick(), side, number, speed));
                }
            }
        }
    }

    private static void theBallIsOnThePitchOrDead(MatchView view) {
        Pitch pitch = view.rulebook().pitch();
        double margin = view.rulebook().ball().radius() + 1e-9;
        boolean inside = Math.abs(view.ballX()) <= pitch.halfLength() + margin
                && Math.abs(view.ballY()) <= pitch.halfWidth() + margin;
        if (!inside) {
            throw new AssertionError(
                    "tick %d: ball in play at %f, %f".formatted(view.tick(), view.ballX(), view.ballY()));
        }
    }
}
