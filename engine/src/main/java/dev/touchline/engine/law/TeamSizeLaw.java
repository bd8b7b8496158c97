package dev.touchline.engine.law;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Side;
import org.jspecify.annotations.Nullable;

/** A match does not go on when a team is left with fewer than seven players (IFAB Law 3); a drill may begin with fewer. */
final class TeamSizeLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        int fewest = match.rulebook().fouls().fewestPlayers();
        boolean home = hasTooFew(Side.HOME, fewest, match);
        boolean away = hasTooFew(Side.AWAY, fewest, match);
        if (!home && !away) {
            return null;
        }
        String cause = "fewer than %d players left".formatted(fewest);
        return home && away
                ? new Ruling.DoubleWalkover(cause, cause)
                : new Ruling.Walkover(home ? Side.HOME : Side.AWAY, cause);
    }

    private static boolean hasTooFew(Side side, int fewest, MatchView match) {
        return match.playersAtStart(side) >= fewest && players(match, side) < fewest;
    }

    private static int players(MatchView match, Side side) {
        int count = 0;
        for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
            count += match.onPitch(side, number) ? 1 : 0;
        }
        return count;
    }
}
