package dev.touchline.leaderboard.board;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time for people, also in templates. */
@TemplateExtension
final class Moment {
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Moment() {}

    /** Such as {@code 22 Nov 2026, 14:03 UTC}. */
    static String inWords(Instant at) {
        return IN_WORDS.format(at);
    }
}
