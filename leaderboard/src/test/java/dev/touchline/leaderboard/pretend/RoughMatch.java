package dev.touchline.leaderboard.pretend;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.Side;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.observation.ObservationLayout;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.replay.ReplayRecorder;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.engine.rulebook.RulebookJson;

/** A real match in which the last numbers tackle whoever has the ball, and nearly every tackle is a foul with a card. */
public final class RoughMatch {
    private static final Rulebook STRICT = RulebookJson.read(RulebookJson.write(Rulebook.CLASSIC_1)
            .replaceAll("\"(foulSeverity|yellowSeverity|secondYellowSeverity)\":[0-9.]+", "\"$1\":0.4")
            .replaceAll("\"redSeverity\":[0-9.]+", "\"redSeverity\":9")
            .replaceAll("\"fewestPlayers\":\\d+", "\"fewestPlayers\":1"));

    private static final long MOST_SEEDS = 100;
    private static final int FIRST_TO_TACKLE = 7;

    private RoughMatch() {}

    /** The replay of the first such match in which both teams lose a player. */
    public static byte[] replay() {
        for (long seed = 0; seed < MOST_SEEDS; seed++) {
            ReplayRecorder recorder = new ReplayRecorder();
            TeamController rough = RoughMatch::chase;
            Match match = new Match(MatchSetup.league(STRICT, seed), rough, rough, recorder);
            match.play();
            if (sendsOff(match, Side.HOME) && sendsOff(match, Side.AWAY)) {
                return recorder.bytes();
            }
        }
        throw new AssertionError("no rough match in " + MOST_SEEDS);
    }

    private static boolean sendsOff(Match match, Side side) {
        return match.events().stream()
                .anyMatch(event -> event instanceof Event.Booking booking
                        && booking.side() == side
                        && booking.card().sendsOff());
    }

    private static CallResult chase(double[] seen, double[] commands) {
        for (int number = 0; number < 11; number++) {
            int row = ObservationLayout.PLAYERS + number * ObservationLayout.PLAYER_FIELDS;
            int at = number * CommandLayout.PLAYER_FIELDS;
            commands[at + CommandLayout.MOVE] = 1;
            commands[at + CommandLayout.MOVE_X] = seen[ObservationLayout.BALL_X] - seen[row + ObservationLayout.X];
            commands[at + CommandLayout.MOVE_Y] = seen[ObservationLayout.BALL_Y] - seen[row + ObservationLayout.Y];
            commands[at + CommandLayout.ACTION] = number < FIRST_TO_TACKLE ? 0 : CommandLayout.TACKLE;
            if (seen[ObservationLayout.RESTART_SIDE] == 1) {
                commands[at + CommandLayout.KICK] = 1;
                commands[at + CommandLayout.KICK_X] = 12;
            }
        }
        return CallResult.ANSWERED;
    }
}
