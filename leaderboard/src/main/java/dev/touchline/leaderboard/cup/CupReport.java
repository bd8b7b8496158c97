package dev.touchline.leaderboard.cup;

import dev.touchline.arena.report.Json;
import dev.touchline.tournaments.BracketRound;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.TieState;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Score;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code cup} played.
 *
 * @param draw who was drawn where, ball by ball
 * @param matches how many were played
 */
public record CupReport(
        String champion,
        long seed,
        List<String> entrants,
        @Nullable Draw draw,
        List<GroupReport> groups,
        List<Tie> knockout,
        int matches,
        long wallMillis) {
    /** The draw, ball by ball. */
    public record Draw(List<Ball> balls) {
        /** One ball; pots and positions count from 1. */
        public record Ball(int pot, String entrant, String group, int position) {}
    }

    /**
     * A match of a knock-out tie.
     *
     * @param fixture its id in the tournament
     * @param score after 90 minutes; of a walkover the score awarded
     * @param extraTime after 120 minutes, null when none was played
     * @param walkover the side at fault: {@code home}, {@code away} or {@code both}
     * @param winner of this match; null when it was drawn
     * @param goesOn who won the tie, which may have more matches; null on all but its last
     */
    public record Tie(
            String stage,
            String round,
            String fixture,
            String home,
            String away,
            List<Integer> score,
            @Nullable List<Integer> extraTime,
            @Nullable List<Integer> penalties,
            @Nullable String walkover,
            @Nullable String winner,
            @Nullable String goesOn) {}

    /** The report of a tournament that is over. */
    static CupReport of(StateOfPlay state, Duration wall) {
        return new CupReport(
                state.champion().map(Entrant::name).orElseThrow(),
                state.tournament().seed(),
                state.tournament().entrants().stream().map(Entrant::name).toList(),
                state.draw().map(CupReport::draw).orElse(null),
                state.tables().stream()
                        .map(group -> GroupReport.of(group.stage(), group.group(), group.table()))
                        .toList(),
                state.bracket().stream().flatMap(CupReport::ties).toList(),
                state.played().size(),
                wall.toMillis());
    }

    private static Draw draw(dev.touchline.tournaments.draws.Draw draw) {
        return new Draw(draw.steps().stream()
                .map(step -> new Draw.Ball(step.pot(), step.entrant().name(), step.group(), step.position()))
                .toList());
    }

    private static Stream<Tie> ties(BracketRound round) {
        return round.ties().stream().flatMap(tie -> {
            List<FixtureState.Played> played = tie.legs().stream()
                    .filter(FixtureState.Played.class::isInstance)
                    .map(FixtureState.Played.class::cast)
                    .toList();
            return played.stream().map(match -> tie(round, tie, match, match == played.getLast()));
        });
    }

    private static Tie tie(BracketRound round, TieState tie, FixtureState.Played match, boolean isLast) {
        Result result = match.result();
        return new Tie(
                round.stage(),
                round.round().title(),
                match.fixture().id(),
                match.home().name(),
                match.away().name(),
                List.of(result.score().home(), result.score().away()),
                pair(result.afterExtraTime()),
                pair(result.shootOut()),
                result.forfeit() == null ? null : result.forfeit().name().toLowerCase(Locale.ROOT),
                match.winner().map(Entrant::name).orElse(null),
                isLast ? tie.winner().map(Entrant::name).orElse(null) : null);
    }

    private static @Nullable List<Integer> pair(@Nullable Score score) {
        return score == null ? null : List.of(score.home(), score.away());
    }

    /** As {@code --json} prints it. */
    public String json() {
        return Json.write(this);
    }

    /** As a person reads it. */
    public String text() {
        StringBuilder out = new StringBuilder();
        groups.forEach(group -> out.append(group.text(titleOf(group))).append('\n'));
        String heading = "";
        boolean severalBrackets = knockout.stream().map(Tie::stage).distinct().count() > 1;
        for (Tie tie : knockout) {
            String round = severalBrackets ? tie.stage() + ", " + tie.round() : tie.round();
            if (!round.equals(heading)) {
                heading = round;
                out.append(capitalised(round)).append('\n');
            }
            out.append("  ").append(line(tie)).append('\n');
        }
        return out.append("\nChampion: ").append(champion).append('\n').toString();
    }

    /** A stage with one table has its own name; groups are told apart by stage where there are several stages of them. */
    private String titleOf(GroupReport group) {
        long tables = groups.stream()
                .filter(other -> Objects.equals(other.stage(), group.stage()))
                .count();
        boolean severalStages =
                groups.stream().map(GroupReport::stage).distinct().count() > 1;
        if (tables == 1) {
            return capitalised(String.valueOf(group.stage()));
        }
        return (severalStages ? capitalised(String.valueOf(group.stage())) + ", group " : "Group ") + group.name();
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String line(Tie tie) {
        String extra = tie.extraTime() == null ? "" : ", " + score(tie.extraTime()) + " after extra time";
        String penalties = tie.penalties() == null ? "" : ", " + score(tie.penalties()) + " on penalties";
        String walkover = tie.walkover() == null ? "" : ", walkover";
        boolean needsWord = tie.goesOn() != null && !tie.goesOn().equals(tie.winner());
        String goesOn = needsWord ? "; " + tie.goesOn() + " goes on" : "";
        return tie.home() + " " + score(tie.score()) + " " + tie.away() + extra + penalties + walkover + goesOn;
    }

    private static String score(List<Integer> pair) {
        return pair.getFirst() + "-" + pair.getLast();
    }
}
