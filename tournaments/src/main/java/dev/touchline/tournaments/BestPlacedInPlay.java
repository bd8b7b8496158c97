package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.regulations.BestPlacedSlots;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.tables.Game;
import dev.touchline.tournaments.tables.GroupLog;
import dev.touchline.tournaments.tables.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            groups.put(table.table().at(stage.qualifiers() + 1), plan.group());
            games.addAll(table.games());
        }
        Set<Entrant> out = groups.keySet().stream()
                .filter(entrant -> disqualified.contains(entrant.id()))
                .collect(Collectors.toUnmodifiableSet());
        GroupLog log = new GroupLog(List.copyOf(groups.keySet()), games, List.of(), out);
        long lotSeed = Lots.single(tournament.seed(), "lots of the best placed of " + stageId);
        Map<String, Entrant> best = new LinkedHashMap<>();
        Table.of(log, stage.rules().acrossGroups(), lotSeed).order().stream()
                .limit(stage.bestNext())
                .forEach(entrant -> best.put(groups.getOrDefault(entrant, ""), entrant));
        return BestPlacedSlots.assign(pools(tournament), best.keySet()).orElseThrow().stream()
                .flatMap(group -> best.entrySet().stream()
                        .filter(one -> one.getKey().equals(group))
                        .map(Map.Entry::getValue))
                .toList();
    }

    /** The pools of the slots, slot 1 first. */
    private List<List<String>> pools(Tournament tournament) {
        return tournament.regulations().stages().stream()
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
}
