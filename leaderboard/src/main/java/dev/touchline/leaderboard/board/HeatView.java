package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.match.HeatMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A heat map as squares of one unit, to be drawn.
 *
 * @param columns width in squares
 * @param rows height in squares
 */
record HeatView(int columns, int rows, List<Square> home, List<Square> away) {
    /** A square; opacity is from 0 to 1, the fullest square of a side being 1. */
    record Square(int x, int y, String opacity) {}

    static @Nullable HeatView of(@Nullable HeatMap map) {
        if (map == null || map.home().isEmpty()) {
            return null;
        }
        return new HeatView(map.home().getFirst().size(), map.home().size(), squares(map.home()), squares(map.away()));
    }

    private static List<Square> squares(List<List<Integer>> rows) {
        int most = rows.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        List<Square> squares = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.get(y).size(); x++) {
                int ticks = rows.get(y).get(x);
                if (ticks > 0) {
                    squares.add(new Square(x, y, opacity(ticks, most)));
                }
            }
        }
        return squares;
    }

    /** The square root brings out what is seldom: a goalkeeper alone fills one square for the whole match. */
    private static String opacity(int ticks, int most) {
        return String.format(Locale.ROOT, "%.2f", Math.sqrt((double) ticks / most));
    }
}
