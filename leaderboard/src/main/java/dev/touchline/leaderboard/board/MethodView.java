package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.ratings.Method;
import dev.touchline.leaderboard.ratings.RatingRules;

/** The figures of the method that a page names, from the rules that the ratings follow. */
record MethodView(RatingRules rules) {
    private static final int PERCENT = 100;

    static final MethodView OF_RECORD = new MethodView(RatingRules.of(Method.DAVIDSON));

    /** Such as {@code 95 %}. */
    public String confidence() {
        return percent(1 - rules.level());
    }

    /** Such as {@code 5 %}. */
    public String familyError() {
        return percent(rules.level());
    }

    public String narrow() {
        return Long.toString(Math.round(rules.narrow()));
    }

    private static String percent(double share) {
        return Math.round(share * PERCENT) + " %";
    }
}
