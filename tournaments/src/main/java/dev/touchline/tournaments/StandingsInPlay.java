package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.regulations.DoubleEliminationStage;
import dev.touchline.tournaments.regulations.GauntletStage;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.LadderStage;
import dev.touchline.tournaments.regulations.PairsStage;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.regulations.SwissStage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands where, as far as {@link Resolution} has come: turns every source into an entrant as soon as it can. */
final class StandingsInPlay {
    private final Tournament tournament;
    private final Map<String, TieInPlay> ties;
    private final Set<String> disqualified;
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final Map<TablePlan, TableInPlay> tables = new IdentityHashMap<>();
    private final Map<String, SwissInPlay> swissStages = new LinkedHashMap<>();
    private final Map<String, BestPlacedInPlay> bestPlaced = new LinkedHashMap<>();

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
        return new Climb(ladder, this).gate(fixture);
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
                yield table != null && table.isComplete() ? table.at(place.place()) : null;
            }
            case Source.BestPlaced slot -> {
                List<Entrant> assigned = bestPlaced(slot.stage());
                yield assigned.isEmpty() ? null : assigned.get(slot.slot() - 1);
            }
            case Source.Place place -> place(place.stage(), place.place());
            case Source.WinnerOf winner -> tie(winner.tie()).winner();
            case Source.LoserOf loser -> tie(loser.tie()).loser();
            case Source.Paired paired -> {
                @Nullable TableInPlay table = tableOrNull(paired.stage(), FixtureList.ONE_TABLE);
                yield table == null ? null : swiss(paired.stage()).entrant(paired, table);
            }
        };
    }

    /** Who ends a stage with one ranking at a place; null while unknown. */
    @Nullable Entrant place(String stageId, int place) {
        return switch (stage(stageId)) {
            case GroupStage groups -> placeInTable(groups.id(), place);
            case SwissStage swiss -> placeInTable(swiss.id(), place);
            case GauntletStage gauntlet -> placeInTable(gauntlet.id(), place);
            case LadderStage ladder -> {
                List<Entrant> order = new Climb(ladder, this).order();
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
            case PairsStage _ -> null;
        };
    }

    private @Nullable Entrant placeInTable(String stage, int place) {
        @Nullable TableInPlay table = tableOrNull(stage, FixtureList.ONE_TABLE);
        return table != null && table.isComplete() ? table.at(place) : null;
    }

    /** The table that a match counts for, or null while one of its entrants is not known. */
    @Nullable TableInPlay tableOrNull(Fixture.InGroup fixture) {
        return tableOrNull(tournament.planOf(fixture));
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

    @Nullable TableInPlay tableOrNull(TablePlan plan) {
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

    /** The best of the next place of a stage by slot; empty while unknown, or when none go on. */
    List<Entrant> bestPlaced(String stageId) {
        return stage(stageId) instanceof GroupStage groups && groups.bestNext() > 0
                ? bestPlaced.computeIfAbsent(stageId, BestPlacedInPlay::new).bySlot(tournament, this, disqualified)
                : List.of();
    }

    private SwissInPlay swiss(String id) {
        return swissStages.computeIfAbsent(id, _ -> new SwissInPlay((SwissStage) stage(id), tournament.seed()));
    }

    private Stage stage(String id) {
        Stage stage = stages.get(id);
        if (stage == null) {
            throw new IllegalStateException("No stage " + id);
        }
        return stage;
    }

    TieInPlay tie(String id) {
        TieInPlay tie = ties.get(id);
        if (tie == null) {
            throw new IllegalStateException("No tie " + id + " before the fixture that asks for it");
        }
        return tie;
    }
}
