package dev.touchline.leaderboard.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entrant with its policies and its matches.
 *
 * @param matches committed ones, the latest first
 */
@Schema(name = "Entrant")
record EntrantView(
        String id,
        String name,
        String provider,
        Instant registeredAt,
        Balance balance,
        List<AttemptView> attempts,
        List<ResultView> matches) {
    /**
     * Matches and goals of an entrant over all its tournaments. A match that went to a shoot-out counts as drawn, one
     * that both sides failed in as lost by both.
     *
     * @param walkovers matches lost by walkover
     */
    @Schema(name = "Balance")
    record Balance(int played, int won, int drawn, int lost, int goalsFor, int goalsAgainst, int walkovers) {
        static Balance of(String entrantId, List<ResultView> matches) {
            int won = 0;
            int drawn = 0;
            int goalsFor = 0;
            int goalsAgainst = 0;
            int walkovers = 0;
            for (ResultView match : matches) {
                boolean home = match.home().id().equals(entrantId);
                Goals goals = match.finalScore();
                int scored = home ? goals.home() : goals.away();
                int conceded = home ? goals.away() : goals.home();
                boolean atFault = "both".equals(match.walkover()) || (home ? "home" : "away").equals(match.walkover());
                goalsFor += scored;
                goalsAgainst += conceded;
                won += scored > conceded ? 1 : 0;
                drawn += scored == conceded && !atFault ? 1 : 0;
                walkovers += atFault ? 1 : 0;
            }
            int played = matches.size();
            return new Balance(played, won, drawn, played - won - drawn, goalsFor, goalsAgainst, walkovers);
        }
    }

    /** One attempt with the text of its files by path. */
    @Schema(name = "Attempt")
    record AttemptView(PolicyView policy, Map<String, String> files) {}
}
