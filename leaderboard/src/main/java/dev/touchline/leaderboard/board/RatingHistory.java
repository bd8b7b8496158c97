package dev.touchline.leaderboard.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The chart of an entrant's rating over its matches, in a view of 640 × 220. */
record RatingHistory(List<EntrantRating> points) {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 220;
    private static final double LEFT = 46;
    private static final double RIGHT = 12;
    private static final double TOP = 12;
    private static final double BOTTOM = 30;

    /** Distances of lines of the grid, in Elo points. */
    private static final int[] STEPS = {10, 20, 50, 100, 200, 500, 1000, 5000, 20_000};

    private static final int MOST_LINES = 6;

    /** How many points a chart or a document has at most. */
    static final int MOST_POINTS = 200;

    /** A line of the grid with its label. */
    record Mark(String y, String label) {}

    /**
     * Those of a history in which the entrant itself had played on, the last run of each; where there are more than
     * 200, evenly thinned.
     *
     * @param all run by run, the first one first
     */
    static List<EntrantRating> thinned(List<EntrantRating> all) {
        List<EntrantRating> own = new ArrayList<>();
        for (EntrantRating point : all) {
            if (!own.isEmpty() && own.getLast().matches() == point.matches()) {
                own.removeLast();
            }
            own.add(point);
        }
        if (own.size() <= MOST_POINTS) {
            return own;
        }
        List<EntrantRating> thinned = new ArrayList<>();
        for (int i = 0; i < MOST_POINTS; i++) {
            thinned.add(own.get((int) ((long) i * (own.size() - 1) / (MOST_POINTS - 1))));
        }
        return thinned;
    }

    static RatingHistory of(List<EntrantRating> history) {
        return new RatingHistory(history.stream()
                .filter(point -> point.elo() != null && point.low() != null && point.high() != null)
                .toList());
    }

    /** Whether there is a line to draw. */
    public boolean drawn() {
        return points.size() >= 2;
    }

    /** The ratings, as the points of a polyline. */
    public String line() {
        StringBuilder line = new StringBuilder();
        points.forEach(point ->
                line.append(x(point)).append(',').append(y(elo(point.elo()))).append(' '));
        return line.toString().strip();
    }

    /** The intervals, as the points of a polygon. */
    public String band() {
        StringBuilder band = new StringBuilder();
        points.forEach(point ->
                band.append(x(point)).append(',').append(y(elo(point.high()))).append(' '));
        points.reversed()
                .forEach(point -> band.append(x(point))
                        .append(',')
                        .append(y(elo(point.low())))
                        .append(' '));
        return band.toString().strip();
    }

    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        int step = step();
        for (long elo = (long) Math.ceil(lowest() / step) * step; elo <= highest(); elo += step) {
            marks.add(new Mark(y(elo), RatingText.points(elo)));
        }
        return marks;
    }

    /** For those who cannot see it. */
    public String inWords() {
        EntrantRating first = points.getFirst();
        EntrantRating last = points.getLast();
        return "Rating " + first.shown() + " after " + matches(first) + ", " + last.shown() + " after " + matches(last);
    }

    public String from() {
        return matches(points.getFirst());
    }

    public String to() {
        return matches(points.getLast());
    }

    private static String matches(EntrantRating point) {
        return point.matches() == 1 ? "1 match" : point.matches() + " matches";
    }

    private String x(EntrantRating point) {
        int first = points.getFirst().matches();
        int span = Math.max(1, points.getLast().matches() - first);
        return number(LEFT + (WIDTH - LEFT - RIGHT) * (point.matches() - first) / span);
    }

    private String y(double elo) {
        double share = (elo - lowest()) / Math.max(1, highest() - lowest());
        return number(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share);
    }

    private int step() {
        for (int step : STEPS) {
            if ((highest() - lowest()) / step <= MOST_LINES) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private double lowest() {
        return points.stream().mapToDouble(point -> elo(point.low())).min().orElse(0);
    }

    private double highest() {
        return points.stream().mapToDouble(point -> elo(point.high())).max().orElse(0);
    }

    /** Only rated points are here. */
    private static double elo(@Nullable Double elo) {
        return elo == null ? 0 : elo;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
