package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.regulations.Source.GroupPlace;
import dev.touchline.tournaments.tables.TableRules;
import java.util.List;

/**
 * The whole format of a tournament, checked when written: sizes fit, every qualifier goes somewhere exactly once, and
 * the last stage yields one champion.
 *
 * @param name 1 to 100 characters
 * @param stages in the order of play; the first takes the entry list, by draw into groups or by seed into a bracket
 */
public record Regulations(String name, List<Stage> stages) {
    public Regulations {
        stages = List.copyOf(stages);
        Qualification.require(name, stages);
    }

    /**
     * The sample cup: 16 entrants, 4 groups of 4 by {@code fifa-2026}, the first two to quarter-finals in which group
     * mates stand in different halves, semi-finals and final; 31 fixtures.
     */
    public static Regulations sampleCup() {
        GroupStage groups = new GroupStage("group", 4, 4, Meetings.ONCE, 2, TableRules.FIFA_2026, List.of());
        List<Pairing> quarterFinals =
                List.of(crossed("A", "B"), crossed("C", "D"), crossed("B", "A"), crossed("D", "C"));
        return new Regulations("Sample cup", List.of(groups, new KnockoutStage("knockout", quarterFinals, false)));
    }

    /** How many entrants the tournament takes. */
    public int entrants() {
        return switch (stages.getFirst()) {
            case GroupStage groups -> groups.groups() * groups.size();
            case KnockoutStage knockout -> 2 * knockout.firstRound().size();
        };
    }

    /** How many fixtures the tournament has, known before it begins. */
    public int fixtureCount() {
        return stages.stream().mapToInt(Stage::fixtureCount).sum();
    }

    private static Pairing crossed(String winnersGroup, String runnersUpGroup) {
        return new Pairing(new GroupPlace("group", winnersGroup, 1), new GroupPlace("group", runnersUpGroup, 2));
    }
}
