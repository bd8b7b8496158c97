package dev.touchline.engine.law;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Side;
import org.jspecify.annotations.Nullable;

/** A match does not go on when a team has fewer than seven players (IFAB Law 3). */
final class TeamSizeLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        int fewest = match.rulebook().fouls().fewestPlayers();
        boolean home = players(match, Side.HOME) < fewest;
        boolean away = players(match, Side.AWAY) < fewest;
        if (!home && !away) {
            return null;
        }
        String cause = "fewer than %d players left".formatted(fewest);
        return home && away
                ? new Ruling.DoubleWalkover(cause, cause)
                : new Ruling.Walkover(home ? Side.HOME : Side.AWAY, cause);
    }

    private static int players(MatchView match, Side side) {
        int count = 0;
        for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
            count += match.onPitch(side, number) ? 1 : 0;
        }
        return count;
    }
}
