package dev.touchline.leaderboard.announcement;

import dev.touchline.leaderboard.tournament.TournamentEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a tournament came to this server, for everyone to check. The seed is the first 53 bits of SHA-256 of the secret, a
 * line feed and the public value; the commitment is SHA-256 of {@code touchline-seed:} and the secret.
 *
 * @param name of the tournament
 * @param operator who announced it
 * @param reason why, in his words
 * @param file the tournament file as it was sent
 * @param commitment null where the file gives the seed
 * @param secret null until the draw, and where the file gives the seed
 * @param publicValue a value nobody could choose when the secret was made; null like the secret
 * @param seed null until the draw
 * @param drawnAt null until the draw
 * @param drawnBy the operator who brought the public value; null like the secret
 * @param drawReason why it was drawn then; null like the secret
 */
public record Announcement(
        String tournament,
        String name,
        String operator,
        String reason,
        Instant announcedAt,
        String fileSha256,
        @Nullable String commitment,
        @Nullable String secret,
        @Nullable String publicValue,
        @Nullable Long seed,
        @Nullable Instant drawnAt,
        @Nullable String drawnBy,
        @Nullable String drawReason,
        String file) {
    static Announcement of(
            AnnouncementEntity row, @Nullable RevealEntity reveal, @Nullable TournamentEntity tournament) {
        return new Announcement(
                row.tournamentId,
                row.name,
                row.operator,
                row.reason,
                row.announcedAt,
                row.fileSha256,
                row.commitment,
                reveal == null ? null : row.secret,
                reveal == null ? null : reveal.publicValue,
                tournament == null ? null : tournament.seed,
                tournament == null ? null : tournament.createdAt,
                reveal == null ? null : reveal.operator,
                reveal == null ? null : reveal.reason,
                row.file);
    }

    public boolean isDrawn() {
        return seed != null;
    }
}
