package dev.touchline.leaderboard.board;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A committed result in a list over tournaments. */
@Schema(name = "Result")
record ResultView(
        String matchId,
        String tournamentId,
        String tournament,
        String title,
        EntrantLink home,
        EntrantLink away,
        Goals score,
        @Nullable Goals extraTime,
        @Nullable Goals penalties,
        @Nullable String walkover,
        Instant committedAt) {
    public Goals finalScore() {
        return extraTime == null ? score : extraTime;
    }

    public String note() {
        if (walkover != null) {
            return "walkover";
        }
        if (penalties != null) {
            return penalties + " on penalties";
        }
        return extraTime == null ? "" : "after extra time";
    }
}
