package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.tables.Game;
import dev.touchline.tournaments.tables.GroupLog;
import dev.touchline.tournaments.tables.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The best of the next place of a group stage, such as eight best thirds, once all its groups are complete. */
final class BestPlacedInPlay {
    private final String stageId;
    private List<Entrant> bySlot = List.of();

    BestPlacedInPlay(String stageId) {
        this.stageId = stageId;
    }

    /** Slot 1 first; empty while a group is not complete. */
    List<Entrant> bySlot(Tournament tournament, StandingsInPlay standings, Set<String> disqualified) {
        if (bySlot.isEmpty()) {
            bySlot = find(tournament, standings, disqualified);
        }
        return bySlot;
    }

    private List<Entrant> find(Tournament tournament, StandingsInPlay standings, Set<String> disqualified) {
        GroupStage stage = (GroupStage) tournament.regulations().stages().stream()
                .filter(one -> one.id().equals(stageId))
                .findFirst()
                .orElseThrow();
        Map<Entrant, String> groups = new LinkedHashMap<>();
        List<Game> games = new ArrayList<>();
        for (TablePlan plan : tournament.tablesOf(stageId)) {
            @Nullable TableInPlay table = standings.tableOrNull(plan);
            if (table == null || !table.isComplete()) {
                return List.of();
            }
            groups.put(table.at(stage.qualifiers() + 1), plan.group());
            games.addAll(table.games());
        }
        Set<Entrant> out = groups.keySet().stream()
                .filter(entrant -> disqualified.contains(entrant.id()))
                .collect(Collectors.toUnmodifiableSet());
        GroupLog log = new GroupLog(List.copyOf(groups.keySet()), games, List.of(), out);
        long lotSeed = Lots.single(tournament.seed(), "lots of the best placed of " + stageId);
        Map<String, Entrant> best = new LinkedHashMap<>();
        Table.order(log, stage.rules().acrossGroups(), lotSeed).stream()
                .limit(stage.bestNext())
                .forEach(entrant -> best.put(groups.getOrDefault(entrant, ""), entrant));
        return tournament.slotsOf(stageId, best.keySet()).stream()
                .map(group -> Objects.requireNonNull(best.get(group)))
                .toList();
    }
}
