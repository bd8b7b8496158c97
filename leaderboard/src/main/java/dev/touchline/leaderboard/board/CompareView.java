package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.ratings.RatingDifferences;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two entrants beside each other.
 *
 * @param difference how far {@code a} is ahead by rating; null unless both are rated
 * @param headToHead their meetings, as {@code a} sees them
 * @param matches these meetings, the latest first
 */
@Schema(name = "Comparison")
record CompareView(Side a, Side b, @Nullable Difference difference, HeadToHead headToHead, List<ResultView> matches) {
    /** One of the two. */
    @Schema(name = "ComparedEntrant")
    record Side(
            EntrantLink entrant,
            String provider,
            @Nullable EntrantRating rating,
            int attempts,
            EntrantView.Balance balance) {
        static Side of(EntrantProfile profile) {
            return new Side(
                    profile.entrant(), profile.provider(), profile.rating(), profile.attempts(), profile.balance());
        }
    }

    /**
     * The difference of two ratings, in Elo points, with the 95 % interval of this one difference: never what two
     * intervals beside each other suggest.
     */
    @Schema(name = "RatingDifference")
    record Difference(double elo, double low, double high) {
        static Difference of(RatingDifferences.Difference difference) {
            return new Difference(difference.elo(), difference.lo(), difference.hi());
        }

        /** Such as {@code +43, 95 % interval −12 to +98}. */
        public String inWords() {
            return signed(elo) + ", 95 % interval " + signed(low) + " to " + signed(high);
        }

        /** Who is better as far as the interval tells: {@code a}, {@code b}, or null where that is open. */
        public @Nullable String ahead() {
            if (low > 0) {
                return "a";
            }
            return high < 0 ? "b" : null;
        }

        private static String signed(double elo) {
            long points = Math.round(elo);
            return points < 0 ? "−" + -points : "+" + points;
        }
    }

    static CompareView of(EntrantProfile a, EntrantProfile b, Optional<RatingDifferences.Difference> difference) {
        return new CompareView(
                Side.of(a),
                Side.of(b),
                difference.map(Difference::of).orElse(null),
                a.against(b.entrant()),
                a.matchesAgainst(b.entrant()));
    }
}
