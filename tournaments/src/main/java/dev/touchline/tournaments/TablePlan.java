package dev.touchline.tournaments;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.regulations.DoubleEliminationStage;
import dev.touchline.tournaments.regulations.GauntletStage;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.LadderStage;
import dev.touchline.tournaments.regulations.PairsStage;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.regulations.SwissStage;
import dev.touchline.tournaments.tables.TableRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is known of a table before the first match.
 *
 * @param seats who stands in it
 * @param fixtures how many count for it
 */
record TablePlan(
        String stage,
        String group,
        TableRules rules,
        int qualifiers,
        boolean nextCanQualify,
        List<Source> seats,
        int fixtures,
        long lotSeed) {
    /** The tables of every stage that has any. */
    static Map<String, List<TablePlan>> of(Regulations regulations, List<Fixture> fixtures, long seed) {
        Map<String, List<TablePlan>> plans = new LinkedHashMap<>();
        for (Stage stage : regulations.stages()) {
            List<TablePlan> ofStage = new ArrayList<>();
            switch (stage) {
                case GroupStage groups -> {
                    for (int index = 0; index < groups.groups(); index++) {
                        int group = index;
                        List<Source> seats = IntStream.rangeClosed(1, groups.size())
                                .mapToObj(position -> groups.position(group, position))
                                .toList();
                        ofStage.add(plan(
                                stage,
                                Draw.groupName(group),
                                groups.rules(),
                                groups.qualifiers(),
                                groups.bestNext() > 0,
                                seats,
                                fixtures,
                                seed));
                    }
                }
                case SwissStage swiss ->
                    ofStage.add(oneTable(stage, swiss.rules(), swiss.qualifiers(), fixtures, seed));
                case GauntletStage gauntlet ->
                    ofStage.add(oneTable(stage, gauntlet.rules(), gauntlet.qualifiers(), fixtures, seed));
                case LadderStage _, KnockoutStage _, DoubleEliminationStage _, PairsStage _ -> {}
            }
            plans.put(stage.id(), List.copyOf(ofStage));
        }
        return plans;
    }

    private static TablePlan oneTable(
            Stage stage, TableRules rules, int qualifiers, List<Fixture> fixtures, long seed) {
        return plan(stage, FixtureList.ONE_TABLE, rules, qualifiers, false, stage.entries(), fixtures, seed);
    }

    private static TablePlan plan(
            Stage stage,
            String group,
            TableRules rules,
            int qualifiers,
            boolean nextCanQualify,
            List<Source> seats,
            List<Fixture> fixtures,
            long seed) {
        int count = (int) fixtures.stream()
                .filter(fixture -> fixture instanceof Fixture.InGroup inGroup
                        && inGroup.stage().equals(stage.id())
                        && inGroup.group().equals(group))
                .count();
        long lotSeed = Lots.single(seed, "lots of " + stage.id() + "-" + group);
        return new TablePlan(stage.id(), group, rules, qualifiers, nextCanQualify, seats, count, lotSeed);
    }
}
