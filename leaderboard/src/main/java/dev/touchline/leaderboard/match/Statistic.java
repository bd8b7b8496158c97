package dev.touchline.leaderboard.match;

import java.util.Locale;

/**
 * One figure of a match, of both sides.
 *
 * @param name stable, such as {@code shotsOnTarget}
 * @param label the words people read
 * @param unit how people read the numbers
 */
public record Statistic(String name, String label, Unit unit, double home, double away) {
    /** How a figure is written for people. */
    public enum Unit {
        COUNT,
        /** Written with two decimals. */
        DECIMAL,
        /** A share from 0 to 1, written in per cent. */
        SHARE,
        /** Metres, written in kilometres. */
        METRES
    }

    public String homeText() {
        return text(home);
    }

    public String awayText() {
        return text(away);
    }

    private String text(double value) {
        return switch (unit) {
            case COUNT -> Long.toString(Math.round(value));
            case DECIMAL -> String.format(Locale.ROOT, "%.2f", value);
            case SHARE -> Math.round(value * 100) + " %";
            case METRES -> Math.round(value / 100) / 10.0 + " km";
        };
    }
}
