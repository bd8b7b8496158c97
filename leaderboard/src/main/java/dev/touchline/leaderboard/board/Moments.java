package dev.touchline.leaderboard.board;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;

/** Times as templates ask for them. */
@TemplateExtension
final class Moments {
    private Moments() {}

    /** Such as {@code 22 Nov 2026, 13:25 UTC}. */
    static String inWords(Instant moment) {
        return Moment.inWords(moment);
    }
}
