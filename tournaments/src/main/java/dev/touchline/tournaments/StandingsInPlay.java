package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.regulations.BestPlacedSlots;
import dev.touchline.tournaments.regulations.DoubleEliminationStage;
import dev.touchline.tournaments.regulations.GauntletStage;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.LadderStage;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.regulations.SwissStage;
import dev.touchline.tournaments.tables.Game;
import dev.touchline.tournaments.tables.GroupLog;
import dev.touchline.tournaments.tables.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who stands where, as far as {@link Resolution} has come: turns every source into an entrant as soon as it can. */
final class StandingsInPlay {
    private final Tournament tournament;
    private final Map<String, TieInPlay> ties;
    private final Set<String> disqualified;
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final Map<TablePlan, TableInPlay> tables = new IdentityHashMap<>();
    private final Map<String, List<List<SwissPairing.Pair>>> swissRounds = new LinkedHashMap<>();
    private final Map<String, List<Entrant>> bestPlaced = new LinkedHashMap<>();

    StandingsInPlay(Tournament tournament, Map<String, TieInPlay> ties, Set<String> disqualified) {
        this.tournament = tournament;
        this.ties = ties;
        this.disqualified = disqualified;
        tournament.regulations().stages().forEach(stage -> stages.put(stage.id(), stage));
    }

    /** The tables whose entrants are known, in the order of the stages. */
    List<GroupTable> tables() {
        List<GroupTable> known = new ArrayList<>();
        for (Stage stage : stages.values()) {
            for (TablePlan plan : tournament.tablesOf(stage.id())) {
                @Nullable TableInPlay table = tableOrNull(plan);
                if (table != null) {
                    known.add(table.groupTable());
                }
            }
        }
        return known;
    }

    /** A table whose entrants are known. */
    TableInPlay table(String stage, String group) {
        @Nullable TableInPlay table = tableOrNull(stage, group);
        if (table == null) {
            throw new IllegalStateException("The entrants of " + stage + "-" + group + " are not known");
        }
        return table;
    }

    /** Whether what comes before a tie lets it be played. */
    TieInPlay.Gate gate(Fixture.Tie fixture) {
        if (fixture.round().equals(Round.RESET_FINAL)) {
            TieInPlay grandFinal = tie(Fixture.Tie.idOf(fixture.stage(), Round.GRAND_FINAL, 1));
            if (!grandFinal.isDecided()) {
                return TieInPlay.Gate.WAIT;
            }
            return grandFinal.isWonByFirst() ? TieInPlay.Gate.NOT_NEEDED : TieInPlay.Gate.OPEN;
        }
        if (!(stages.get(fixture.stage()) instanceof LadderStage ladder)) {
            return TieInPlay.Gate.OPEN;
        }
        int defeats = 0;
        for (int rung = 1; rung < fixture.tie(); rung++) {
            TieInPlay earlier = tie(Fixture.Tie.idOf(ladder.id(), fixture.round(), rung));
            defeats += earlier.isDecided() && !earlier.isWonByFirst() ? 1 : 0;
            if (defeats == ladder.defeats()) {
                return TieInPlay.Gate.NOT_NEEDED;
            }
            if (!earlier.isDecided()) {
                return TieInPlay.Gate.WAIT;
            }
        }
        return TieInPlay.Gate.OPEN;
    }

    /** Null while unknown. */
    @Nullable Entrant resolve(Source source) {
        return switch (source) {
            case Source.Drawn drawn -> tournament.drawn(drawn.group(), drawn.position());
            case Source.Seeded seeded -> tournament.seeded(seeded.seed());
            case Source.Named named -> tournament.named(named.entrant());
            case Source.Bye _ -> null;
            case Source.GroupPlace place -> {
                @Nullable TableInPlay table = tableOrNull(place.stage(), place.group());
                yield table != null && table.isComplete() ? table.table().at(place.place()) : null;
            }
            case Source.BestPlaced slot -> {
                List<Entrant> assigned = bestPlaced(slot.stage());
                yield assigned.isEmpty() ? null : assigned.get(slot.slot() - 1);
            }
            case Source.Place place -> place(place.stage(), place.place());
            case Source.WinnerOf winner -> tie(winner.tie()).winner();
            case Source.LoserOf loser -> tie(loser.tie()).loser();
            case Source.Paired paired -> paired(paired);
        };
    }

    /** Who ends a stage with one ranking at a place; null while unknown. */
    @Nullable Entrant place(String stageId, int place) {
        return switch (stage(stageId)) {
            case GroupStage groups -> placeInTable(groups.id(), place);
            case SwissStage swiss -> placeInTable(swiss.id(), place);
            case GauntletStage gauntlet -> placeInTable(gauntlet.id(), place);
            case LadderStage ladder -> {
                List<Entrant> order = ladderOrder(ladder);
                yield order.isEmpty() ? null : order.get(place - 1);
            }
            case KnockoutStage knockout -> {
                TieInPlay last = tie(Fixture.Tie.idOf(knockout.id(), place <= 2 ? Round.FINAL : Round.THIRD_PLACE, 1));
                yield place % 2 == 1 ? last.winner() : last.loser();
            }
            case DoubleEliminationStage doubles -> {
                TieInPlay grandFinal = tie(Fixture.Tie.idOf(doubles.id(), Round.GRAND_FINAL, 1));
                boolean isReset = doubles.resetFinal() && grandFinal.isDecided() && !grandFinal.isWonByFirst();
                TieInPlay last = isReset ? tie(Fixture.Tie.idOf(doubles.id(), Round.RESET_FINAL, 1)) : grandFinal;
                yield place == 1 ? last.winner() : last.loser();
            }
        };
    }

    private @Nullable Entrant placeInTable(String stage, int place) {
        @Nullable TableInPlay table = tableOrNull(stage, FixtureList.ONE_TABLE);
        return table != null && table.isComplete() ? table.table().at(place) : null;
    }

    /** The table, or null while one of its entrants is not known. */
    @Nullable TableInPlay tableOrNull(String stage, String group) {
        for (TablePlan plan : tournament.tablesOf(stage)) {
            if (plan.group().equals(group)) {
                return tableOrNull(plan);
            }
        }
        return null;
    }

    private @Nullable TableInPlay tableOrNull(TablePlan plan) {
        @Nullable TableInPlay known = tables.get(plan);
        if (known != null) {
            return known;
        }
        List<Entrant> entrants = new ArrayList<>();
        Set<Entrant> out = new HashSet<>();
        for (Source seat : plan.seats()) {
            @Nullable Entrant entrant = resolve(seat);
            if (entrant == null) {
                return null;
            }
            entrants.add(entrant);
            if (disqualified.contains(entrant.id())) {
                out.add(entrant);
            }
        }
        TableInPlay table = new TableInPlay(plan, List.copyOf(entrants), out);
        tables.put(plan, table);
        return table;
    }

    private @Nullable Entrant paired(Source.Paired paired) {
        SwissStage swiss = (SwissStage) stage(paired.stage());
        @Nullable TableInPlay table = tableOrNull(swiss.id(), FixtureList.ONE_TABLE);
        int boards = swiss.entries().size() / 2;
        if (table == null) {
            return null;
        }
        List<List<SwissPairing.Pair>> rounds = swissRounds.computeIfAbsent(swiss.id(), _ -> new ArrayList<>());
        if (rounds.size() < paired.round()) {
            if (table.settled() < boards * (paired.round() - 1)) {
                return null;
            }
            rounds.add(pairs(swiss, table, paired.round()));
        }
        SwissPairing.Pair pair = rounds.get(paired.round() - 1).get(paired.board() - 1);
        return paired.atHome() ? pair.home() : pair.away();
    }

    /** Pairs by points, those level by the order of entry; a bye is booked at once. */
    private List<SwissPairing.Pair> pairs(SwissStage swiss, TableInPlay table, int round) {
        List<Integer> points = table.points();
        List<Integer> order = IntStream.range(0, points.size())
                .boxed()
                .sorted(Comparator.comparing(points::get, Comparator.reverseOrder()))
                .toList();
        List<SwissPairing.Pair> pairs = new SwissPairing(
                        order.stream().map(table.entrants()::get).toList(),
                        order.stream().map(points::get).toList(),
                        table.games(),
                        table.byes(),
                        Lots.of(tournament.seed(), "pairing of " + swiss.id() + "-" + round))
                .pairs();
        pairs.stream().filter(pair -> pair.away() == null).forEach(pair -> table.addBye(pair.home()));
        return pairs;
    }

    /** The best of the next place, by slot; empty while a group of the stage is not complete. */
    private List<Entrant> bestPlaced(String stageId) {
        @Nullable List<Entrant> known = bestPlaced.get(stageId);
        if (known != null) {
            return known;
        }
        GroupStage stage = (GroupStage) stage(stageId);
        int place = stage.qualifiers() + 1;
        Map<Entrant, String> groups = new LinkedHashMap<>();
        List<Game> games = new ArrayList<>();
        for (TablePlan plan : tournament.tablesOf(stageId)) {
            @Nullable TableInPlay table = tableOrNull(plan);
            if (table == null || !table.isComplete()) {
                return List.of();
            }
            groups.put(table.table().at(place), plan.group());
            games.addAll(table.games());
        }
        List<Entrant> best = bestTable(stage, groups.keySet(), games).order().subList(0, stage.bestNext());
        Map<String, Entrant> byGroup = new LinkedHashMap<>();
        best.forEach(entrant -> byGroup.put(groups.getOrDefault(entrant, ""), entrant));
        List<Entrant> assigned = BestPlacedSlots.assign(poolsOf(stageId), byGroup.keySet()).orElseThrow().stream()
                .map(group -> byGroup.getOrDefault(group, best.getFirst()))
                .toList();
        bestPlaced.put(stageId, assigned);
        return assigned;
    }

    private Table bestTable(GroupStage stage, Set<Entrant> placed, List<Game> games) {
        GroupLog log = new GroupLog(
                List.copyOf(placed),
                games,
                List.of(),
                placed.stream()
                        .filter(entrant -> disqualified.contains(entrant.id()))
                        .collect(Collectors.toUnmodifiableSet()));
        return Table.of(
                log,
                stage.rules().acrossGroups(),
                Lots.single(tournament.seed(), "lots of the best placed of " + stage.id()));
    }

    private List<List<String>> poolsOf(String stageId) {
        return stages.values().stream()
                .flatMap(stage -> stage.entries().stream())
                .<Source.BestPlaced>mapMulti((entry, next) -> {
                    if (entry instanceof Source.BestPlaced slot && slot.stage().equals(stageId)) {
                        next.accept(slot);
                    }
                })
                .sorted(Comparator.comparingInt(Source.BestPlaced::slot))
                .map(Source.BestPlaced::groups)
                .toList();
    }

    /** The strongest rung first, the newcomer above the highest it has beaten; empty while the climb goes on. */
    private List<Entrant> ladderOrder(LadderStage ladder) {
        Round round = Round.ofLadder(ladder.rungs().size());
        List<Entrant> order = new ArrayList<>();
        int defeats = 0;
        int above = 0;
        for (int rung = 1; rung <= ladder.rungs().size(); rung++) {
            @Nullable Entrant entrant = resolve(ladder.rungs().get(rung - 1));
            if (entrant == null) {
                return List.of();
            }
            order.addFirst(entrant);
            if (defeats < ladder.defeats()) {
                TieInPlay tie = tie(Fixture.Tie.idOf(ladder.id(), round, rung));
                if (!tie.isDecided()) {
                    return List.of();
                }
                above = tie.isWonByFirst() ? rung : above;
                defeats += tie.isWonByFirst() ? 0 : 1;
            }
        }
        @Nullable Entrant newcomer = resolve(ladder.newcomer());
        if (newcomer == null) {
            return List.of();
        }
        order.add(ladder.rungs().size() - above, newcomer);
        return order;
    }

    private Stage stage(String id) {
        Stage stage = stages.get(id);
        if (stage == null) {
            throw new IllegalStateException("No stage " + id);
        }
        return stage;
    }

    private TieInPlay tie(String id) {
        TieInPlay tie = ties.get(id);
        if (tie == null) {
            throw new IllegalStateException("No tie " + id + " before the fixture that asks for it");
        }
        return tie;
    }
}
