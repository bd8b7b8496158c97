package dev.touchline.engine.rulebook;

import java.util.regex.Pattern;

/** Permitted values of rulebook fields, checked where a record is born. */
final class Range {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9:.-]{0,63}");

    private Range() {}

    static void within(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new InvalidRulebook("%s: %s is outside %s to %s".formatted(field, value, least, most));
        }
    }

    static void within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidRulebook("%s: %d is outside %d to %d".formatted(field, value, least, most));
        }
    }

    static void name(String field, String value) {
        if (!NAME.matcher(value).matches()) {
            throw new InvalidRulebook(
                    "%s: '%s' is no name; permitted are 1 to 64 of a-z, 0-9, ':', '.' and '-'".formatted(field, value));
        }
    }
}
