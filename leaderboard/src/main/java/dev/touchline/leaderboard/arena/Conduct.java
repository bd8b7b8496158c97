package dev.touchline.leaderboard.arena;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import java.util.Arrays;
import java.util.List;

/**
 * Conduct points of a team, as FIFA counts them in group tables: for each player one deduction only, yellow card -1, second yellow
 * card -3, red card -4, yellow and then red card -5.
 */
final class Conduct {
    private Conduct() {}

    /** 0 or negative. */
    static int of(Side side, List<Event> events) {
        int[] points = new int[MatchView.TEAM_SIZE];
        for (Event event : events) {
            if (event instanceof Event.Booking booking && booking.side() == side) {
                int before = points[booking.player()];
                points[booking.player()] = switch (booking.card()) {
                    case NONE -> before;
                    case YELLOW -> -1;
                    case SECOND_YELLOW -> -3;
                    case RED -> before == 0 ? -4 : -5;
                };
            }
        }
        return Arrays.stream(points).sum();
    }
}
