package dev.touchline.arena.match;

import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.CallResult;
import dev.touchline.engine.Side;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.bundle.BundleRecorder;
import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.observation.ObservationLayout;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.engine.rulebook.RulebookJson;
import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;

/** Teams, orders and bundles for tests. */
public final class Teams {
    /** The usual game with halves of 150 ticks. */
    public static final Rulebook SHORT = RulebookJson.read(
            RulebookJson.write(Rulebook.CLASSIC_1).replace("\"halfTicks\":2700", "\"halfTicks\":150"));

    private Teams() {}

    public static Policy policy(String name, String source) {
        try {
            return new Policy(name, Program.single(Language.PYTHON, source));
        } catch (InvalidProgram invalid) {
            throw new IllegalArgumentException(invalid);
        }
    }

    public static MatchOrder order(Policy home, Policy away) {
        return new MatchOrder("test", SHORT, 7, TieRule.DRAW_STANDS, home, away);
    }

    /** The bundle of an order, played by a team that chases the ball against one that stands, without any process. */
    public static byte[] bundle(MatchOrder order) {
        BundleRecorder recorder = new BundleRecorder();
        Match match = new Match(order.setup(), chasers(), (observation, commands) -> CallResult.ANSWERED, recorder);
        match.play();
        return recorder.bundle(order.setup(), Contestants.of(order.home()), Contestants.of(order.away()), match)
                .write();
    }

    /** The match of {@link #bundle}. */
    public static PlayedMatch played(MatchOrder order) {
        try {
            return new MatchTask(order, MatchProgress.none()).read(bundle(order));
        } catch (Refuted impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** A match that the away side forfeits. */
    public static PlayedMatch forfeited(MatchOrder order, String cause) {
        try {
            return new MatchTask(order, MatchProgress.none()).forfeited(Side.AWAY, cause);
        } catch (MatchVoid impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Everybody runs to the ball and kicks it at the goal. */
    private static TeamController chasers() {
        return (observation, commands) -> {
            for (int number = 0; number < 11; number++) {
                int row = ObservationLayout.PLAYERS + number * ObservationLayout.PLAYER_FIELDS;
                int at = number * CommandLayout.PLAYER_FIELDS;
                commands[at + CommandLayout.MOVE] = 1;
                commands[at + CommandLayout.MOVE_X] =
                        4 * (observation[ObservationLayout.BALL_X] - observation[row + ObservationLayout.X]);
                commands[at + CommandLayout.MOVE_Y] =
                        4 * (observation[ObservationLayout.BALL_Y] - observation[row + ObservationLayout.Y]);
                commands[at + CommandLayout.KICK] = 1;
                commands[at + CommandLayout.KICK_X] = 25;
                commands[at + CommandLayout.KICK_Y] = -observation[ObservationLayout.BALL_Y] / 3;
            }
            return CallResult.ANSWERED;
        };
    }
}
