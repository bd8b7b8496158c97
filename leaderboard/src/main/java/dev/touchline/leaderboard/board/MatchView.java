package dev.touchline.leaderboard.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.touchline.leaderboard.match.FuelUse;
import dev.touchline.leaderboard.match.HeatMap;
import dev.touchline.leaderboard.match.MatchDetail;
import dev.touchline.leaderboard.match.MatchEvent;
import dev.touchline.leaderboard.match.PolicyFailure;
import dev.touchline.leaderboard.match.Statistic;
import dev.touchline.leaderboard.match.TieRule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One match, or the fixture it will be.
 *
 * @param seed null until both sides are known
 * @param record null until it is played
 * @param live path of the stream of a match that is on air, or played next or now where results are public at once; null for
 *     every other
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
        @Nullable Record record,
        @Nullable String live) {
    /**
     * The tournament a match belongs to.
     *
     * @param ladderRound which round of the standing ladder it is, from 1; null for every other tournament
     */
    @Schema(name = "TournamentLink")
    record TournamentLink(String id, String name, @Nullable Integer ladderRound) {
        TournamentLink(String id, String name) {
            this(id, name, null);
        }
    }

    /**
     * What was committed.
     *
     * @param homeCause why home lost by walkover
     * @param stateHash last link of the state-hash chain
     * @param bundle path of the evidence
     * @param replay path of the positions, for the viewer
     * @param passes path of every pass
     * @param heat where the players were; null for a match that was reported before it was kept
     * @param detail line-ups, shots, momentum, failures and fuel; null for a match that was reported before it was kept
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
            String passes,
            @Nullable HeatMap heat,
            @Nullable MatchDetail detail) {
        private static final Set<String> SENDING_OFF = Set.of("red_card", "second_yellow_card");

        /** The heat map as it is drawn. */
        public @Nullable HeatView heatView() {
            return HeatView.of(heat);
        }

        /** Momentum and expected goals as they are drawn. */
        public @Nullable MatchCharts charts() {
            return detail == null ? null : MatchCharts.of(detail, events, ticks);
        }

        /** The line-up of a side as it is drawn. */
        public LineUpView lineUp(String side) {
            MatchDetail known = Objects.requireNonNull(detail);
            return LineUpView.of(side, side.equals("home") ? known.home() : known.away());
        }

        /** What came to nothing of a side's policy. */
        public List<PolicyFailure> failuresOf(String side) {
            return Objects.requireNonNull(detail).failures().stream()
                    .filter(failure -> failure.side().equals(side))
                    .toList();
        }

        /** Home and away. */
        public List<String> sides() {
            return List.of("home", "away");
        }

        /** What compute a side's policy took. */
        public FuelUse fuelOf(String side) {
            MatchDetail known = Objects.requireNonNull(detail);
            return side.equals("home") ? known.homeFuel() : known.awayFuel();
        }

        /** The fuel of a side, minute by minute, as it is drawn. */
        public String fuelPath(String side) {
            return MatchCharts.fuel(fuelOf(side));
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
