package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.tournament.ForecastEntity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was likely before a match day.
 *
 * @param runs how often the rest of the tournament was played, by lot and rating
 * @param brier how wrong the title odds were, from 0, best, to 1; null until there is a champion
 */
@Schema(name = "Forecast")
record ForecastView(
        int matchDay,
        int runs,
        long seed,
        List<Odds> odds,
        @Nullable Double brier) {
    /**
     * The prospects of an entrant.
     *
     * @param title probability of the title, 0 to 1
     * @param reach probability of playing in a stage or round
     */
    @Schema(name = "Odds")
    record Odds(EntrantLink entrant, double title, Map<String, Double> reach) {
        public String percent() {
            double percent = title * 100;
            return percent > 0 && percent < 1 ? "< 1 %" : Math.round(percent) + " %";
        }
    }

    String percentOf(String entrantId) {
        return odds.stream()
                .filter(one -> one.entrant().id().equals(entrantId))
                .map(Odds::percent)
                .findFirst()
                .orElse("");
    }

    /** With three decimals; empty until there is a champion. */
    public String brierText() {
        return brier == null ? "" : String.format(Locale.ROOT, "%.3f", brier);
    }

    /** @param names by entrant id */
    static ForecastView of(ForecastEntity row, Map<String, String> names, boolean isScorePublic) {
        return new ForecastView(
                row.matchDay,
                row.runs,
                row.seed,
                row.odds.stream()
                        .map(odds -> new Odds(
                                new EntrantLink(odds.entrant(), names.getOrDefault(odds.entrant(), odds.entrant())),
                                odds.title(),
                                odds.reach()))
                        .toList(),
                isScorePublic ? row.titleScore : null);
    }
}
