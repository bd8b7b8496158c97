package dev.touchline.leaderboard.board;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as pages show them. */
@TemplateExtension
final class Moments {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Moments() {}

    /** Such as {@code 22 Nov 2026, 13:25 UTC}. */
    static String inWords(Instant moment) {
        return WORDS.format(moment);
    }
}
