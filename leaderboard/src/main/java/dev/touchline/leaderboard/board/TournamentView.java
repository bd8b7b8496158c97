package dev.touchline.leaderboard.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.touchline.leaderboard.scheduler.LiveMatches;
import dev.touchline.leaderboard.tournament.PublicTournament;
import dev.touchline.tournaments.BracketRound;
import dev.touchline.tournaments.Fixture;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.GroupTable;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.tables.Table;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A whole tournament.
 *
 * @param draw null when the first stage has no draw
 * @param bracket the knock-out rounds in the order of play
 * @param schedule every fixture in the order of play
 * @param forecasts title odds before each match day, the first first
 * @param rulings what operators did: the audit trail, the first ruling first
 */
@Schema(name = "Tournament")
record TournamentView(
        @JsonUnwrapped TournamentSummary summary,
        @Nullable DrawView draw,
        List<GroupView> groups,
        List<RoundView> bracket,
        List<FixtureView> schedule,
        List<ForecastView> forecasts,
        List<RulingView> rulings) {
    /** The draw ball by ball. */
    @Schema(name = "Draw")
    record DrawView(long seed, List<Step> steps) {
        /** One ball; numbers count from 1. */
        @Schema(name = "DrawStep")
        record Step(int number, int pot, EntrantLink entrant, String group, int position) {}

        static DrawView of(Draw draw) {
            return new DrawView(
                    draw.seed(),
                    draw.steps().stream()
                            .map(step -> new Step(
                                    step.number(),
                                    step.pot(),
                                    new EntrantLink(
                                            step.entrant().id(), step.entrant().name()),
                                    step.group(),
                                    step.position()))
                            .toList());
        }
    }

    /**
     * A group with its table and its matches; a stage with one table calls it group A.
     *
     * @param qualifiers how many from the top go on
     * @param complete whether the places are final
     */
    @Schema(name = "Group")
    record GroupView(
            String stage, String name, int qualifiers, boolean complete, List<Row> table, List<FixtureView> fixtures) {
        /** A line of the table; {@code decidedBy} is the criterion that decided the place. */
        @Schema(name = "TableRow")
        record Row(
                int rank,
                EntrantLink entrant,
                int played,
                int won,
                int drawn,
                int lost,
                int goalsFor,
                int goalsAgainst,
                int goalDifference,
                int points,
                String decidedBy,
                boolean qualifying) {
            static Row of(Table.Row row, int qualifiers) {
                return new Row(
                        row.rank(),
                        new EntrantLink(row.entrant().id(), row.entrant().name()),
                        row.played(),
                        row.won(),
                        row.drawn(),
                        row.lost(),
                        row.goalsFor(),
                        row.goalsAgainst(),
                        row.goalDifference(),
                        row.points(),
                        row.decidedBy().label(),
                        row.rank() <= qualifiers);
            }

            public String signedGoalDifference() {
                return goalDifference > 0
                        ? "+" + goalDifference
                        : Integer.toString(goalDifference).replace('-', '−');
            }
        }

        static GroupView of(GroupTable group, List<FixtureView> fixtures) {
            return new GroupView(
                    group.stage(),
                    group.group(),
                    group.qualifiers(),
                    group.complete(),
                    group.table().rows().stream()
                            .map(row -> Row.of(row, group.qualifiers()))
                            .toList(),
                    fixtures);
        }

        /** Whether anything has been played that could decide a place. */
        public boolean begun() {
            return table.stream().anyMatch(row -> row.played() > 0);
        }
    }

    /** A knock-out round, its ties from the top of the bracket to its foot. */
    @Schema(name = "Round")
    record RoundView(String stage, String round, List<FixtureView> ties) {}

    static TournamentView of(PublicTournament tournament, List<ForecastView> forecasts, LiveMatches live) {
        StateOfPlay state = tournament.state();
        return new TournamentView(
                TournamentSummary.of(tournament),
                state.draw().map(DrawView::of).orElse(null),
                state.tables().stream()
                        .map(group -> GroupView.of(group, fixturesOf(tournament, group, live)))
                        .toList(),
                state.bracket().stream()
                        .map(round -> round(tournament, round, live))
                        .toList(),
                state.fixtures().stream()
                        .map(fixture -> FixtureView.of(tournament, fixture, live))
                        .toList(),
                forecasts,
                tournament.trail().stream().map(RulingView::of).toList());
    }

    /** What is being played, then what was played last; for a page's first glance. */
    public List<FixtureView> liveNow() {
        return schedule.stream()
                .filter(fixture -> fixture.status() == FixtureView.Status.LIVE)
                .toList();
    }

    private static List<FixtureView> fixturesOf(PublicTournament tournament, GroupTable group, LiveMatches live) {
        return tournament.state().fixtures().stream()
                .filter(fixture -> isIn(group, fixture))
                .map(fixture -> FixtureView.of(tournament, fixture, live))
                .toList();
    }

    private static boolean isIn(GroupTable group, FixtureState state) {
        return switch (state.fixture()) {
            case Fixture.InGroup fixture ->
                fixture.stage().equals(group.stage()) && fixture.group().equals(group.group());
            case Fixture.Tie _ -> false;
        };
    }

    private static RoundView round(PublicTournament tournament, BracketRound round, LiveMatches live) {
        return new RoundView(
                round.stage(),
                round.round().title(),
                round.fixtures().stream()
                        .map(fixture -> FixtureView.of(tournament, fixture, live))
                        .toList());
    }
}
