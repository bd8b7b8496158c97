package dev.touchline.leaderboard.cup;

import dev.touchline.arena.report.Json;
import dev.touchline.tournaments.BracketRound;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.results.Score;
import java.time.Duration;
import java.util.List;
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
     * A knock-out tie.
     *
     * @param score after 90 minutes
     * @param extraTime after 120 minutes, null when none was played
     */
    public record Tie(
            String round,
            String home,
            String away,
            List<Integer> score,
            @Nullable List<Integer> extraTime,
            @Nullable List<Integer> penalties,
            @Nullable String winner) {}

    /** The report of a tournament that is over. */
    static CupReport of(StateOfPlay state, Duration wall) {
        return new CupReport(
                state.champion().map(Entrant::name).orElseThrow(),
                state.tournament().seed(),
                state.tournament().entrants().stream().map(Entrant::name).toList(),
                state.draw().map(CupReport::draw).orElse(null),
                state.tables().stream()
                        .map(group -> GroupReport.of(group.group(), group.table()))
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
        return round.fixtures().stream()
                .filter(FixtureState.Played.class::isInstance)
                .map(FixtureState.Played.class::cast)
                .map(tie -> new Tie(
                        round.round().title(),
                        tie.home().name(),
                        tie.away().name(),
                        List.of(
                                tie.result().score().home(),
                                tie.result().score().away()),
                        pair(tie.result().afterExtraTime()),
                        pair(tie.result().shootOut()),
                        tie.winner().map(Entrant::name).orElse(null)));
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
        groups.forEach(group -> out.append(group.text()).append('\n'));
        String round = "";
        for (Tie tie : knockout) {
            if (!tie.round().equals(round)) {
                round = tie.round();
                out.append(Character.toUpperCase(round.charAt(0)))
                        .append(round.substring(1))
                        .append('\n');
            }
            out.append("  ").append(line(tie)).append('\n');
        }
        return out.append("\nChampion: ").append(champion).append('\n').toString();
    }

    private static String line(Tie tie) {
        String extra = tie.extraTime() == null ? "" : ", " + score(tie.extraTime()) + " after extra time";
        String penalties = tie.penalties() == null ? "" : ", " + score(tie.penalties()) + " on penalties";
        return tie.home() + " " + score(tie.score()) + " " + tie.away() + extra + penalties;
    }

    private static String score(List<Integer> pair) {
        return pair.getFirst() + "-" + pair.getLast();
    }
}
