package dev.touchline.leaderboard.board;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is on: the home page.
 *
 * @param featured the latest tournament; null before the first
 * @param onNow being played, or on air
 * @param announced tournaments that wait for their draw
 * @param next the next kick-offs; where matches have none, what is to be played next
 * @param latest the latest results
 * @param top the first lines of the leaderboard
 * @param tournaments all, the latest first
 */
@Schema(name = "Home")
record HomeView(
        @Nullable TournamentSummary featured,
        List<Announced> announced,
        List<Appointment> onNow,
        List<Appointment> next,
        List<ResultView> latest,
        List<LeaderboardRow> top,
        List<TournamentSummary> tournaments) {
    /** A tournament that waits for its draw. */
    @Schema(name = "AnnouncedTournament")
    record Announced(String id, String name, Instant announcedAt) {}

    /** A fixture with the tournament it belongs to. */
    @Schema(name = "Appointment")
    record Appointment(FixtureView fixture, MatchView.TournamentLink tournament) {
        /** When it kicks off, for people; null where it has no time. */
        public @Nullable String kickOffInWords() {
            return fixture.kickOff() == null
                    ? null
                    : Moment.inWords(fixture.kickOff().toInstant());
        }
    }

    /** Whether anything here may change within seconds. */
    public boolean live() {
        return tournaments.stream().anyMatch(TournamentSummary::live);
    }
}
