package dev.touchline.leaderboard.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.touchline.leaderboard.match.HeatMap;
import dev.touchline.leaderboard.match.MatchEvent;
import dev.touchline.leaderboard.match.Statistic;
import dev.touchline.leaderboard.match.TieRule;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One match, or the fixture it will be.
 *
 * @param seed null until both sides are known
 * @param record null until it is played
 */
@Schema(name = "Match")
record MatchView(
        @JsonUnwrapped FixtureView fixture,
        TournamentLink tournament,
        String rulebook,
        @Nullable Long seed,
        @Nullable TieRule tieRule,
        @Nullable PolicyView homePolicy,
        @Nullable PolicyView awayPolicy,
        int voidRuns,
        @Nullable Record record) {
    /** The tournament a match belongs to. */
    @Schema(name = "TournamentLink")
    record TournamentLink(String id, String name) {}

    /**
     * What was committed.
     *
     * @param homeCause why home lost by walkover
     * @param stateHash last link of the state-hash chain
     * @param bundle path of the evidence
     * @param replay path of the positions, for the viewer
     * @param heat where the players were; null for a match that was reported before it was kept
     */
    @Schema(name = "MatchRecord")
    record Record(
            int ticks,
            String stateHash,
            @Nullable String homeCause,
            @Nullable String awayCause,
            String bundle,
            String bundleSha256,
            String replay,
            String replaySha256,
            List<MatchEvent> events,
            List<Statistic> statistics,
            @Nullable HeatMap heat) {
        private static final Set<String> SENDING_OFF = Set.of("red_card", "second_yellow_card");

        /** The heat map as it is drawn. */
        public @Nullable HeatView heatView() {
            return HeatView.of(heat);
        }

        /** The lines of one side's players who were sent off. */
        public List<MatchEvent> sendingsOffOf(String side) {
            return events.stream()
                    .filter(event -> SENDING_OFF.contains(event.type()) && side.equals(event.side()))
                    .toList();
        }

        /** The scorers' lines of one side. */
        public List<MatchEvent> goalsOf(String side) {
            return events.stream()
                    .filter(event -> event.type().equals("goal") && side.equals(event.side()))
                    .toList();
        }
    }
}
