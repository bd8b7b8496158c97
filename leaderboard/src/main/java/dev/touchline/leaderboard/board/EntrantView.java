package dev.touchline.leaderboard.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entrant with its policies and its matches.
 *
 * @param registeredAt always before its first match: there is no other way into a tournament
 * @param rating the current one of record; null before its first public match that counts
 * @param ratingHistory how it got there: a rating for each number of its own matches, at most 200
 * @param form its last matches, the latest first
 * @param headToHead its row of the matrix of everybody against everybody
 * @param matches committed ones, the latest first; 100 at most, {@code balance} and {@code headToHead} count all
 */
@Schema(name = "Entrant")
record EntrantView(
        String id,
        String name,
        String provider,
        Instant registeredAt,
        Balance balance,
        @Nullable EntrantRating rating,
        List<EntrantRating> ratingHistory,
        List<Appearance> form,
        List<HeadToHead> headToHead,
        List<AttemptView> attempts,
        List<ResultView> matches) {
    /** How many matches are its form. */
    static final int FORM = 10;

    /** How many matches are listed at all; {@code results?entrant=ID} has every one. */
    static final int LISTED = 100;

    /** How many matches its page lists at once. */
    private static final int RECENT = 20;

    /**
     * Matches and goals of an entrant over all its tournaments. A match that went to a shoot-out counts as drawn, one
     * that both sides failed in as lost by both.
     *
     * @param walkovers matches lost by walkover
     */
    @Schema(name = "Balance")
    record Balance(int played, int won, int drawn, int lost, int goalsFor, int goalsAgainst, int walkovers) {
        static Balance of(List<Appearance> matches) {
            int won = 0;
            int drawn = 0;
            int goalsFor = 0;
            int goalsAgainst = 0;
            int walkovers = 0;
            for (Appearance match : matches) {
                won += match.outcome() == Appearance.Outcome.WON ? 1 : 0;
                drawn += match.outcome() == Appearance.Outcome.DRAWN ? 1 : 0;
                goalsFor += match.scored();
                goalsAgainst += match.conceded();
                walkovers += match.failed() ? 1 : 0;
            }
            int played = matches.size();
            return new Balance(played, won, drawn, played - won - drawn, goalsFor, goalsAgainst, walkovers);
        }
    }

    /**
     * One attempt with the text of its files by path.
     *
     * @param firstMatchAt when the result of its first public match was committed; null before
     * @param matches its public matches
     * @param authoring how it was written; null where nobody has recorded it
     */
    @Schema(name = "Attempt")
    record AttemptView(
            PolicyView policy,
            Instant registeredAt,
            @Nullable Instant firstMatchAt,
            long matches,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Authoring authoring,

            Map<String, String> files) {
        /** The length of all its files in characters. */
        public int length() {
            return files.values().stream().mapToInt(String::length).sum();
        }
    }

    /**
     * How a policy came to be written.
     *
     * @param model pinned version of the model
     * @param harness what called it, with its version
     * @param dollars what it cost
     */
    @Schema(name = "Authoring")
    record Authoring(String model, String harness, long inputTokens, long outputTokens, BigDecimal dollars) {}

    /** The history as it is drawn. */
    public RatingHistory chart() {
        return RatingHistory.of(ratingHistory);
    }

    /** What its page lists at once. */
    public List<ResultView> recent() {
        return matches.subList(0, Math.min(RECENT, matches.size()));
    }

    /** Whether there are more than are listed. */
    public boolean goesOn() {
        return balance.played() > matches.size();
    }

    /** What its page lists when asked. */
    public List<ResultView> earlier() {
        return matches.subList(Math.min(RECENT, matches.size()), matches.size());
    }

    /** @throws NotFoundException when it has no such attempt */
    AttemptView attempt(int number) {
        return attempts.stream()
                .filter(attempt -> attempt.policy().attempt() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("This entrant has no such attempt."));
    }
}
