package dev.touchline.leaderboard.board;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two entrants beside each other.
 *
 * @param headToHead their meetings, as {@code a} sees them
 * @param matches these meetings, the latest first
 */
@Schema(name = "Comparison")
record CompareView(Side a, Side b, HeadToHead headToHead, List<ResultView> matches) {
    /** One of the two. */
    @Schema(name = "ComparedEntrant")
    record Side(EntrantLink entrant, String provider, int attempts, EntrantView.Balance balance) {
        static Side of(EntrantView entrant) {
            return new Side(
                    new EntrantLink(entrant.id(), entrant.name()),
                    entrant.provider(),
                    entrant.attempts().size(),
                    entrant.balance());
        }
    }

    static CompareView of(EntrantView a, EntrantView b) {
        EntrantLink opponent = new EntrantLink(b.id(), b.name());
        HeadToHead meetings = a.headToHead().stream()
                .filter(row -> row.opponent().id().equals(b.id()))
                .findFirst()
                .orElse(HeadToHead.none(opponent));
        List<ResultView> matches = a.matches().stream()
                .filter(match ->
                        match.home().id().equals(b.id()) || match.away().id().equals(b.id()))
                .toList();
        return new CompareView(Side.of(a), Side.of(b), meetings, matches);
    }
}
