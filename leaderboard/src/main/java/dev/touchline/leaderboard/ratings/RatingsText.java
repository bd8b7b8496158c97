package dev.touchline.leaderboard.ratings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ratings as a person reads them. */
public final class RatingsText {
    private RatingsText() {}

    public static String of(Ratings ratings) {
        int width = ratings.ratings().stream()
                .mapToInt(rating -> rating.player().length())
                .max()
                .orElse(0);
        String line = "%7s  %-" + Math.max(width, 6) + "s  %6s  %-15s %8s  %s%n";
        StringBuilder out = new StringBuilder(head(ratings));
        out.append(format(line, "Rank", "Player", "Elo", "95 % interval", "Matches", ""));
        for (Rating rating : ratings.ratings()) {
            out.append(format(
                    line,
                    range(rating),
                    rating.player(),
                    number(rating.elo()),
                    rating.lo() == null ? "" : number(rating.lo()) + " to " + number(rating.hi()),
                    rating.matches(),
                    remark(rating)));
        }
        ratings.notes().forEach(note -> out.append(note).append('\n'));
        return out.toString();
    }

    private static String head(Ratings ratings) {
        StringBuilder head = new StringBuilder(format("%s, %d matches", ratings.method(), ratings.n()));
        if (ratings.logLik() != null) {
            head.append(format(", log-likelihood %.4f", ratings.logLik()));
        }
        if (ratings.tie() != null) {
            head.append(format(", ties ν = %.4f", ratings.tie()));
        }
        if (ratings.lowScore() != null) {
            head.append(format(", low scores ρ = %.4f", ratings.lowScore()));
        }
        SideEffect side = ratings.sideEffect();
        if (side != null) {
            head.append(format(", first side %+.1f Elo (p = %.3f)", side.elo(), side.p()));
        }
        return head.append('\n').toString();
    }

    private static String range(Rating rating) {
        return rating.rankLo() == rating.rankHi()
                ? Integer.toString(rating.rankLo())
                : rating.rankLo() + "-" + rating.rankHi();
    }

    private static String remark(Rating rating) {
        if (rating.theta() == null) {
            return "not comparable: " + rating.standing();
        }
        return rating.provisional() ? "provisional" : "";
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : format("%.0f", value);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
