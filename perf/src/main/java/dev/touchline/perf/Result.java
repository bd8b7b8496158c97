package dev.touchline.perf;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param value as measured, or null where it could not be
 * @param baseline what the baseline did in the same run, in the same unit; null where there is none to compare with
 * @param ratio value over baseline: what to compare between machines
 * @param note how it was measured, or why it was not
 */
record Result(
        String name,
        @Nullable Double value,
        String unit,
        @Nullable Double baseline,
        @Nullable Double ratio,
        String note) {
    private static final int DIGITS = 5;

    static Result of(String name, double value, String unit, double baseline, String note) {
        return new Result(name, rounded(value), unit, rounded(baseline), rounded(value / baseline), note);
    }

    /** A figure that no machine changes, and that needs no baseline. */
    static Result exact(String name, double value, String unit, String note) {
        return new Result(name, rounded(value), unit, null, null, note);
    }

    static Result absent(String name, String unit, String why) {
        return new Result(name, null, unit, null, null, why);
    }

    /** Five significant digits: no more are known. */
    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
    }
}
