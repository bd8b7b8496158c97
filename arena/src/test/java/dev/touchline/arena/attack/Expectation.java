package dev.touchline.arena.attack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must come of an attack, as its file says it after {@code expect:}.
 *
 * <pre>
 * refused "part of the message"                    no match: the program breaks a rule that is checked before
 * played                                           harmless: not one of its calls is lost
 * played [losing N] failing "part of each message" some of its calls are lost, the match is not
 * walkover "part of the cause" [failing "part"]    lost, with the cause; every lost call has the part in its message
 * </pre>
 *
 * Alternatives stand between {@code |}. A walkover without lost calls has what is {@code failing} in its cause.
 *
 * @param cause what the outcome must contain, or null where anything will do
 * @param lost how many calls must be lost, or -1 where any number will do
 * @param failing what the message of every lost call must contain, or null
 */
record Expectation(
        Kind kind,
        @Nullable String cause,
        int lost,
        @Nullable String failing) {
    private static final Pattern FORM = Pattern.compile(
            "^(?:#|//) expect: (refused|played|walkover)(?: \"([^\"]+)\")?(?: losing (\\d+))?(?: failing \"([^\"]+)\")? *$",
            Pattern.MULTILINE);

    /** How an attack may end. */
    enum Kind {
        REFUSED,
        PLAYED,
        WALKOVER
    }

    /** Reads the line of a source. */
    static Expectation of(String name, String source) {
        Matcher found = FORM.matcher(source);
        if (!found.find()) {
            throw new IllegalArgumentException(name + ": no line says in the right form what to expect");
        }
        Kind kind = switch (found.group(1)) {
            case "refused" -> Kind.REFUSED;
            case "played" -> Kind.PLAYED;
            default -> Kind.WALKOVER;
        };
        int lost = found.group(3) == null ? -1 : Integer.parseInt(found.group(3));
        return new Expectation(kind, found.group(2), lost, found.group(4));
    }

    /** Whether a text has one of the alternatives in it. */
    static boolean matches(@Nullable String alternatives, String text) {
        return alternatives == null || Stream.of(alternatives.split("\\|")).anyMatch(text::contains);
    }
}
