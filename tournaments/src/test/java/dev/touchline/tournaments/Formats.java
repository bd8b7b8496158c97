package dev.touchline.tournaments;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.regulations.DoubleEliminationStage;
import dev.touchline.tournaments.regulations.GauntletStage;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.LadderStage;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Seating;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.regulations.SwissStage;
import dev.touchline.tournaments.regulations.TieFormat;
import dev.touchline.tournaments.tables.TableRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Regulations of every kind, chosen by lot, for properties that hold in all of them. */
final class Formats {
    enum Kind {
        LEAGUE,
        GROUPS_AND_KNOCKOUT,
        BEST_THIRDS,
        TWO_GROUP_STAGES,
        KNOCKOUT,
        DOUBLE_ELIMINATION,
        SWISS,
        SWISS_AND_KNOCKOUT,
        GAUNTLET,
        LADDER,
        LADDER_THEN_KNOCKOUT,
        SEEDS_JOIN_LATER
    }

    private final Lots lots;

    private Formats(Lots lots) {
        this.lots = lots;
    }

    static Kind kindOf(long seed) {
        Kind[] kinds = Kind.values();
        return kinds[Lots.of(seed, "kind of format").below(kinds.length)];
    }

    static Regulations random(long seed) {
        Kind kind = kindOf(seed);
        return new Regulations(kind.name(), new Formats(Lots.of(seed, "format")).stages(kind));
    }

    private List<Stage> stages(Kind kind) {
        return switch (kind) {
            case LEAGUE -> List.of(GroupStage.league("league", between(2, 8), meetings(), rules()));
            case GROUPS_AND_KNOCKOUT -> groupsAndKnockout(between(1, 6), 0);
            case BEST_THIRDS -> groupsAndKnockout(between(2, 6), 1);
            case TWO_GROUP_STAGES -> twoGroupStages();
            case KNOCKOUT -> List.of(knockout("cup", Stage.seeds(between(2, 20))));
            case DOUBLE_ELIMINATION ->
                List.of(new DoubleEliminationStage(
                        "double", Stage.seeds(between(2, 17)), lots.below(2) == 0, ties(), 0));
            case SWISS -> List.of(swiss(between(2, 13), 0));
            case SWISS_AND_KNOCKOUT -> {
                SwissStage swiss = swiss(between(4, 13), between(2, 4));
                yield List.of(swiss, knockout("cup", swiss.qualifiedPlaces()));
            }
            case GAUNTLET ->
                List.of(new GauntletStage(
                        "gauntlet",
                        List.of(new Source.Named("e3")),
                        Stage.seeds(between(2, 8)),
                        meetings(),
                        0,
                        rules()));
            case LADDER -> {
                int rungs = between(3, 8);
                yield List.of(LadderStage.of("ladder", "e2", rungs, between(1, 2), ties()));
            }
            case LADDER_THEN_KNOCKOUT -> {
                LadderStage ladder = new LadderStage(
                        "ladder", new Source.Named("e1"), Stage.seeds(5).reversed(), 2, ties(), 4);
                yield List.of(ladder, knockout("cup", ladder.qualifiedPlaces()));
            }
            case SEEDS_JOIN_LATER -> seedsJoinLater();
        };
    }

    private List<Stage> groupsAndKnockout(int groups, int bestThirds) {
        int size = between(bestThirds + 2, 5);
        int qualifiers = between(1, size - 1);
        int bestNext = bestThirds == 0 ? 0 : between(1, groups);
        GroupStage stage = new GroupStage(
                "group", groups, size, meetings(), qualifiers, bestNext, rules(), new Seating.ByDraw(List.of()));
        List<Source> entries = new ArrayList<>(stage.qualifiedPlaces());
        List<String> all = IntStream.range(0, groups).mapToObj(Draw::groupName).toList();
        for (int slot = 1; slot <= bestNext; slot++) {
            entries.add(new Source.BestPlaced("group", qualifiers + 1, all, slot));
        }
        if (entries.size() == 1) {
            return groupsAndKnockout(groups + 1, bestThirds);
        }
        return List.of(stage, knockout("cup", entries));
    }

    private List<Stage> twoGroupStages() {
        GroupStage first =
                new GroupStage("first", 4, between(2, 4), Meetings.ONCE, 2, 0, rules(), new Seating.ByDraw(List.of()));
        GroupStage second = new GroupStage(
                "second",
                2,
                4,
                meetings(),
                1,
                0,
                rules(),
                new Seating.AsWritten(lots.drawAll(first.qualifiedPlaces())));
        return List.of(first, second, knockout("final", second.qualifiedPlaces()));
    }

    private List<Stage> seedsJoinLater() {
        SwissStage swiss = new SwissStage(
                "swiss",
                IntStream.rangeClosed(3, 10)
                        .<Source>mapToObj(Source.Seeded::new)
                        .toList(),
                3,
                2,
                rules());
        List<Source> entries = new ArrayList<>(Stage.seeds(2));
        entries.addAll(swiss.qualifiedPlaces());
        return List.of(swiss, knockout("cup", entries));
    }

    private SwissStage swiss(int size, int qualifiers) {
        return new SwissStage("swiss", Stage.seeds(size), between(1, (size + 1) / 2), qualifiers, rules());
    }

    private KnockoutStage knockout(String id, List<Source> entries) {
        boolean thirdPlace = entries.size() >= 4 && lots.below(2) == 0;
        return new KnockoutStage(id, KnockoutStage.seededRound(entries), thirdPlace, ties(), ties(), 0);
    }

    private TieFormat ties() {
        return switch (lots.below(4)) {
            case 0 -> new TieFormat.TwoLegs();
            case 1 -> new TieFormat.BestOfPairs(between(1, 3));
            default -> new TieFormat.OneMatch();
        };
    }

    private TableRules rules() {
        return switch (lots.below(3)) {
            case 0 -> TableRules.FIFA_2022;
            case 1 -> TableRules.FIFA_2026;
            default -> TableRules.ARENA;
        };
    }

    private Meetings meetings() {
        return lots.below(2) == 0 ? Meetings.ONCE : Meetings.TWICE;
    }

    private int between(int least, int most) {
        return least + lots.below(most - least + 1);
    }
}
