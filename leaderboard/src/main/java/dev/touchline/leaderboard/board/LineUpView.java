package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.match.PlayerLine;
import java.util.List;
import java.util.Locale;

/**
 * A line-up as it is drawn: the mean place of every player on half a pitch, his own goal below.
 *
 * @param spots in per cent of the width and of the height
 */
record LineUpView(String side, List<Spot> spots, List<PlayerLine> players) {
    private static final double LENGTH = 105;
    private static final double WIDTH = 68;

    /** A player's spot. */
    record Spot(int number, boolean goalkeeper, String x, String y) {}

    static LineUpView of(String side, List<PlayerLine> players) {
        List<Spot> spots = players.stream()
                .map(player -> new Spot(
                        player.number(),
                        player.goalkeeper(),
                        percent(0.5 - player.y() / WIDTH),
                        percent(0.5 - player.x() / LENGTH)))
                .toList();
        return new LineUpView(side, spots, players);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * Math.clamp(part, 0.03, 0.97));
    }
}
