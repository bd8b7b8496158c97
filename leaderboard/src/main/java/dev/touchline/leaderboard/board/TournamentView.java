package dev.touchline.leaderboard.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.touchline.leaderboard.scheduler.LiveMatches;
import dev.touchline.leaderboard.tournament.Forecasts;
import dev.touchline.leaderboard.tournament.PublicTournament;
import dev.touchline.tournaments.BracketRound;
import dev.touchline.tournaments.Fixture;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.GroupTable;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.tables.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A whole tournament.
 *
 * @param announcement page that says how it came to this server; null where it came from no file
 * @param draw null when the first stage has no draw
 * @param bracket the knock-out rounds in the order of play
 * @param schedule every fixture in the order of play
 * @param forecasts title odds before each match day, the first first
 * @param tooLargeForForecasts whether there are none because the rest would take too long to play often
 * @param rulings what operators did: the audit trail, the first ruling first
 */
@Schema(name = "Tournament")
record TournamentView(
        @JsonUnwrapped TournamentSummary summary,
        @Nullable String announcement,
        @Nullable DrawView draw,
        List<GroupView> groups,
        List<RoundView> bracket,
        List<FixtureView> schedule,
        List<ForecastView> forecasts,
        boolean tooLargeForForecasts,
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
            String stage,
            String name,
            String title,
            int qualifiers,
            boolean complete,
            List<Row> table,
            List<FixtureView> fixtures) {
        /**
         * A line of the table.
         *
         * @param decidedBy the criterion that decided the place
         * @param outlook what is certain before the last match
         */
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
                boolean qualifying,
                GroupTable.Outlook outlook) {
            static Row of(Table.Row row, int qualifiers, GroupTable.Outlook outlook) {
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
                        row.rank() <= qualifiers,
                        outlook);
            }

            /** Whether it is certain before the last match that the entrant goes on, or wins a last stage. */
            public boolean clinched() {
                return outlook == GroupTable.Outlook.CLINCHED;
            }

            /** Whether it is certain before the last match that it does not. */
            public boolean eliminated() {
                return outlook == GroupTable.Outlook.ELIMINATED;
            }

            public String signedGoalDifference() {
                return goalDifference > 0
                        ? "+" + goalDifference
                        : Integer.toString(goalDifference).replace('-', '−');
            }
        }

        static GroupView of(
                GroupTable group, String title, List<FixtureView> fixtures, Map<Entrant, GroupTable.Outlook> outlooks) {
            return new GroupView(
                    group.stage(),
                    group.group(),
                    title,
                    group.qualifiers(),
                    group.complete(),
                    group.table().rows().stream()
                            .map(row -> Row.of(
                                    row,
                                    group.qualifiers(),
                                    outlooks.getOrDefault(row.entrant(), GroupTable.Outlook.OPEN)))
                            .toList(),
                    fixtures);
        }

        /** Such as {@code group A}. */
        public String titleInSentence() {
            return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
        }

        /** Whether anything has been played that could decide a place. */
        public boolean begun() {
            return table.stream().anyMatch(row -> row.played() > 0);
        }
    }

    /** A knock-out round, its ties from the top of the bracket to its foot. */
    @Schema(name = "Round")
    record RoundView(String stage, String round, String title, List<FixtureView> ties) {}

    static TournamentView of(
            PublicTournament tournament,
            TournamentSummary summary,
            boolean isAnnounced,
            List<ForecastView> forecasts,
            LiveMatches live) {
        StateOfPlay state = tournament.state();
        return new TournamentView(
                summary,
                isAnnounced ? "/tournaments/" + tournament.id() + "/announcement" : null,
                state.draw().map(DrawView::of).orElse(null),
                state.tables().stream()
                        .map(group -> GroupView.of(
                                group,
                                titleOf(group, state),
                                fixturesOf(tournament, group, live),
                                state.outlook(group)))
                        .toList(),
                state.bracket().stream()
                        .map(round -> round(tournament, round, live, state.bracket()))
                        .toList(),
                state.fixtures().stream()
                        .map(fixture -> FixtureView.of(tournament, fixture, live))
                        .toList(),
                forecasts,
                Forecasts.isTooLarge(state),
                tournament.trail().stream().map(RulingView::of).toList());
    }

    /** A stage with one table goes by its name; groups go by stage and letter where several stages have groups. */
    private static String titleOf(GroupTable group, StateOfPlay state) {
        List<String> stages = state.tables().stream().map(GroupTable::stage).toList();
        String stage = group.stage().substring(0, 1).toUpperCase(Locale.ROOT)
                + group.stage().substring(1);
        if (Collections.frequency(stages, group.stage()) == 1) {
            return stage;
        }
        boolean isOnlyStage = stages.stream().distinct().count() == 1;
        return isOnlyStage ? "Group " + group.group() : stage + ", group " + group.group();
    }

    /** The fixtures that kick off together. */
    public record Slot(OffsetDateTime at, List<FixtureView> fixtures) {
        private static final DateTimeFormatter WORDS =
                DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

        public String inWords() {
            return WORDS.format(at.withOffsetSameInstant(ZoneOffset.UTC));
        }
    }

    /** Every kick-off in its order; empty where matches are played as they become possible. */
    public List<Slot> calendar() {
        Map<OffsetDateTime, List<FixtureView>> slots = new TreeMap<>();
        for (FixtureView fixture : schedule) {
            if (fixture.kickOff() != null) {
                slots.computeIfAbsent(fixture.kickOff(), _ -> new ArrayList<>()).add(fixture);
            }
        }
        return slots.entrySet().stream()
                .map(slot -> new Slot(slot.getKey(), slot.getValue()))
                .toList();
    }

    /** Title odds of an entrant before each match day. */
    public record OddsRow(EntrantLink entrant, List<String> percents) {}

    /** The odds of all, whoever is the likeliest champion now first. */
    public List<OddsRow> odds() {
        return forecasts.getLast().odds().stream()
                .map(ForecastView.Odds::entrant)
                .map(entrant -> new OddsRow(
                        entrant,
                        forecasts.stream()
                                .map(forecast -> forecast.percentOf(entrant.id()))
                                .toList()))
                .toList();
    }

    /** Whether the champion is known and the forecasts are scored. */
    public boolean scored() {
        return !forecasts.isEmpty() && forecasts.getLast().brier() != null;
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
            case Fixture.InPair _, Fixture.Tie _ -> false;
        };
    }

    private static RoundView round(
            PublicTournament tournament, BracketRound round, LiveMatches live, List<BracketRound> all) {
        boolean isOnlyBracket = all.stream().allMatch(other -> other.stage().equals(round.stage()));
        String title = round.round().title();
        return new RoundView(
                round.stage(),
                title,
                isOnlyBracket ? title : round.stage() + ", " + title,
                round.fixtures().stream()
                        .map(fixture -> FixtureView.of(tournament, fixture, live))
                        .toList());
    }
}
