package dev.touchline.leaderboard.board;

/** Ratings for people, written the same on every page and picture. */
final class RatingText {
    private RatingText() {}

    /** Whole Elo points, with a minus as it is printed. */
    static String points(double elo) {
        return Long.toString(Math.round(elo)).replace('-', '−');
    }

    /** Such as {@code 1180–1290}. */
    static String interval(double low, double high) {
        return points(low) + "–" + points(high);
    }

    /** Such as {@code 1–3}; a range also where it has one place, because a rank is never bare. */
    static String ranks(int low, int high) {
        return low + "–" + high;
    }
}
