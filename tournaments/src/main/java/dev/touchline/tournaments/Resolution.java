package dev.touchline.tournaments;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.tables.Game;
import dev.touchline.tournaments.tables.GroupLog;
import dev.touchline.tournaments.tables.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the schedule once and works out who plays whom, what is played and how the groups stand. Sources lie
 * before the fixtures they feed, so one pass is enough.
 */
final class Resolution {
    private record GroupKey(String stage, String group) {}

    private record GroupInPlay(GroupStage stage, List<Entrant> entrants, List<Game> games) {}

    private final Tournament tournament;
    private final Map<GroupKey, GroupInPlay> groups = new LinkedHashMap<>();
    private final Map<GroupKey, GroupTable> tables = new LinkedHashMap<>();
    private final Map<String, FixtureState> states = new LinkedHashMap<>();

    Resolution(Tournament tournament, Map<String, Result> results) {
        this.tournament = tournament;
        tournament.regulations().stages().forEach(stage -> {
            switch (stage) {
                case GroupStage groupStage -> openGroups(groupStage);
                case KnockoutStage _ -> {}
            }
        });
        for (Fixture fixture : tournament.fixtures()) {
            states.put(fixture.id(), stateOf(fixture, results.get(fixture.id())));
        }
    }

    /** By fixture id, in the order of the schedule. */
    Map<String, FixtureState> states() {
        return states;
    }

    List<GroupTable> tables() {
        return groups.keySet().stream().map(this::table).toList();
    }

    private void openGroups(GroupStage stage) {
        for (Draw.Group group : tournament.groups()) {
            groups.put(
                    new GroupKey(stage.id(), group.name()),
                    new GroupInPlay(stage, group.entrants(), new ArrayList<>()));
        }
    }

    private FixtureState stateOf(Fixture fixture, @Nullable Result result) {
        @Nullable Entrant home = resolve(fixture.stage(), fixture.home());
        @Nullable Entrant away = resolve(fixture.stage(), fixture.away());
        if (home == null || away == null) {
            if (result != null) {
                Source missing = home == null ? fixture.home() : fixture.away();
                throw new RefusedException(
                        Refusal.FIXTURE_NOT_READY,
                        "The result " + result.inWords() + " of " + fixture.id() + " is refused: the "
                                + missing.inWords() + " is not known yet");
            }
            return new FixtureState.Awaiting(fixture, home, away);
        }
        if (result == null) {
            return new FixtureState.Ready(fixture, home, away);
        }
        Verdict verdict = Verdict.of(fixture, result, tournament.seed());
        switch (fixture) {
            case Fixture.InGroup inGroup ->
                group(new GroupKey(inGroup.stage(), inGroup.group())).games().add(new Game(home, away, result));
            case Fixture.Tie _ -> {}
        }
        return new FixtureState.Played(fixture, home, away, result, verdict.winner(), verdict.decision());
    }

    private @Nullable Entrant resolve(String stage, Source source) {
        return switch (source) {
            case Source.Drawn drawn ->
                group(new GroupKey(stage, drawn.group())).entrants().get(drawn.position() - 1);
            case Source.Seeded seeded -> tournament.seeding().get(seeded.seed() - 1);
            case Source.GroupPlace place -> {
                GroupTable table = table(new GroupKey(place.stage(), place.group()));
                yield table.complete() ? table.table().at(place.place()) : null;
            }
            case Source.WinnerOf winner ->
                states.get(winner.fixture()) instanceof FixtureState.Played played
                        ? played.winner().orElseThrow()
                        : null;
            case Source.LoserOf loser ->
                states.get(loser.fixture()) instanceof FixtureState.Played played
                        ? played.loser().orElseThrow()
                        : null;
        };
    }

    private GroupInPlay group(GroupKey key) {
        GroupInPlay group = groups.get(key);
        if (group == null) {
            throw new IllegalStateException("No group " + key.group() + " in stage " + key.stage());
        }
        return group;
    }

    /** Asked for only when the pass has left the group's stage behind. */
    private GroupTable table(GroupKey key) {
        return tables.computeIfAbsent(key, _ -> {
            GroupInPlay group = group(key);
            GroupStage stage = group.stage();
            long lotSeed = Lots.single(tournament.seed(), "lots of " + key.stage() + "-" + key.group());
            Table table = Table.of(GroupLog.of(group.entrants(), group.games()), stage.rules(), lotSeed);
            boolean complete = group.games().size() * stage.groups() == stage.fixtureCount();
            return new GroupTable(key.stage(), key.group(), table, stage.qualifiers(), complete);
        });
    }
}
