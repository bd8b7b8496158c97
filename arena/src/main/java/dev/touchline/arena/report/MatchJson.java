package dev.touchline.arena.report;

import dev.touchline.arena.match.MatchMinutes;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.MatchResult;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import dev.touchline.engine.bundle.FuelLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match as JSON. Other programs read this: fields are added, never renamed.
 *
 * @param score goals of home and away after two halves, or as forfeited
 * @param extraTime after extra time, where it was played
 * @param penalties of the shoot-out, where there was one
 * @param outcome {@code played}, {@code walkover} or {@code double_walkover}
 * @param fuel for each side the units of fuel in all and of the dearest call
 * @param stateHash equal hashes mean the same match, to the bit
 * @param wallMillis how long it took; the only field that differs from run to run
 */
public record MatchJson(
        long seed,
        String rulebook,
        Team home,
        Team away,
        List<Integer> score,
        @Nullable List<Integer> extraTime,
        @Nullable List<Integer> penalties,
        String outcome,
        @Nullable Walkover walkover,
        int ticks,
        Sides<List<Long>> fuel,
        String stateHash,
        Sides<Integer> failedCalls,
        Sides<List<FailureJson>> failures,
        List<EventJson> events,
        Sides<Figures> stats,
        long wallMillis) {

    /** A policy of the match. */
    public record Team(String policy, String sha256) {}

    /** The same for both sides. */
    public record Sides<T>(T home, T away) {}

    /**
     * Who lost because his policy failed.
     *
     * @param side {@code home}, {@code away} or {@code both}
     */
    public record Walkover(String side, String cause) {}

    /** The JSON of a match. */
    public static MatchJson of(PlayedMatch match) {
        MatchResult result = match.result();
        MatchMinutes minutes = match.minutes();
        return new MatchJson(
                match.order().seed(),
                match.order().rulebook().name(),
                team(match.order().home()),
                team(match.order().away()),
                List.of(result.score().home(), result.score().away()),
                goals(result.extraTime()),
                goals(result.shootOut()),
                outcome(result.outcome()),
                walkover(result.outcome()),
                result.ticks(),
                new Sides<>(fuel(match.match().homeFuel()), fuel(match.match().awayFuel())),
                result.stateHash(),
                new Sides<>(result.homeFailedCalls(), result.awayFailedCalls()),
                new Sides<>(
                        FailureJson.of(match.failures(Side.HOME), minutes),
                        FailureJson.of(match.failures(Side.AWAY), minutes)),
                match.match().events().stream()
                        .filter(EventJson::isTold)
                        .map(event -> EventJson.of(event, minutes))
                        .toList(),
                new Sides<>(
                        Figures.of(match.match().statistics().home()),
                        Figures.of(match.match().statistics().away())),
                match.wall().toMillis());
    }

    private static List<Long> fuel(FuelLog log) {
        return List.of(log.total(), log.most());
    }

    private static Team team(Policy policy) {
        return new Team(policy.name(), policy.sha256());
    }

    private static @Nullable List<Integer> goals(@Nullable Score score) {
        return score == null ? null : List.of(score.home(), score.away());
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Played() -> "played";
            case Outcome.Walkover(Side _, String _) -> "walkover";
            case Outcome.DoubleWalkover(String _, String _) -> "double_walkover";
        };
    }

    private static @Nullable Walkover walkover(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Played() -> null;
            case Outcome.Walkover(Side loser, String cause) -> new Walkover(EventJson.word(loser), cause);
            case Outcome.DoubleWalkover(String home, String away) ->
                new Walkover("both", "home: " + home + "; away: " + away);
        };
    }
}
