package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.tournaments.results.Result;
import java.time.Instant;
import java.util.Locale;
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
    static ResultView of(PublicResult shown) {
        FixtureEntity fixture = shown.fixture();
        Result result = shown.result().toResult(fixture.code);
        return new ResultView(
                fixture.id,
                fixture.tournamentId,
                shown.tournament(),
                fixture.title,
                shown.home(),
                shown.away(),
                new Goals(result.score().home(), result.score().away()),
                Goals.of(result.afterExtraTime()),
                Goals.of(result.shootOut()),
                result.forfeit() == null ? null : result.forfeit().name().toLowerCase(Locale.ROOT),
                shown.result().committedAt);
    }

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
