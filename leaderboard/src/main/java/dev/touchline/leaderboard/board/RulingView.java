package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.tournament.RulingEntity;
import dev.touchline.tournaments.rulings.Operation;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail.
 *
 * @param number place in the trail, from 1
 * @param operation {@code pause}, {@code resume}, {@code voidMatch}, {@code requeue}, {@code disqualify} or {@code extend}
 * @param subject the fixture, entrant or stage; null when it concerns the whole tournament
 * @param playedMatches of a disqualification, {@code count} or {@code annul}; null otherwise
 */
@Schema(name = "Ruling")
record RulingView(
        int number,
        Instant at,
        String operator,
        String reason,
        String operation,
        @Nullable String subject,
        @Nullable String playedMatches,
        String inWords) {
    static RulingView of(RulingEntity row) {
        Operation operation = row.toRuling().operation();
        return switch (operation) {
            case Operation.Pause _ -> of(row, "pause", null, null, "paused");
            case Operation.Resume _ -> of(row, "resume", null, null, "resumed");
            case Operation.VoidMatch(String fixture) ->
                of(row, "voidMatch", fixture, null, fixture + " is void and played again");
            case Operation.Requeue(String fixture) -> of(row, "requeue", fixture, null, fixture + " is ordered anew");
            case Operation.Disqualify(String entrant, Operation.PlayedMatches played) ->
                switch (played) {
                    case COUNT -> of(row, "disqualify", entrant, "count", entrant + " is out; what it played counts");
                    case ANNUL ->
                        of(
                                row,
                                "disqualify",
                                entrant,
                                "annul",
                                entrant + " is out; its group matches count for nobody");
                };
            case Operation.Extend(String stage) -> of(row, "extend", stage, null, "more matches in the stage " + stage);
        };
    }

    private static RulingView of(
            RulingEntity row,
            String operation,
            @Nullable String subject,
            @Nullable String playedMatches,
            String inWords) {
        return new RulingView(
                row.ordinal, row.madeAt, row.operator, row.reason, operation, subject, playedMatches, inWords);
    }
}
