package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import dev.touchline.tournaments.regulations.Source.GroupPlace;
import dev.touchline.tournaments.tables.TableRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The whole format of a tournament, checked when written: sizes fit, every qualifier goes somewhere exactly once, and
 * the last stage yields one champion, unless it is a list of pairs.
 *
 * @param name 1 to 100 characters
 * @param stages in the order of play; the first takes the entry list, by draw into groups or by seed
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
        GroupStage groups =
                new GroupStage("group", 4, 4, Meetings.ONCE, 2, 0, TableRules.FIFA_2026, new Seating.ByDraw(List.of()));
        List<Pairing> quarterFinals =
                List.of(crossed("A", "B"), crossed("C", "D"), crossed("B", "A"), crossed("D", "C"));
        return new Regulations("Sample cup", List.of(groups, KnockoutStage.of("knockout", quarterFinals, false)));
    }

    /** How many entrants the tournament takes. */
    public int entrants() {
        if (stages.getFirst() instanceof GroupStage groups && groups.seating() instanceof Seating.ByDraw) {
            return groups.groups() * groups.size();
        }
        return (int) stages.stream()
                .flatMap(stage -> stage.entries().stream())
                .filter(entry -> entry instanceof Source.Seeded || entry instanceof Source.Named)
                .count();
    }

    /**
     * The quarter, 0 to 3 from the top, of the first bracket that the winners of a stage's groups enter, group by
     * group; empty when not all of them enter one bracket of four lines or more.
     */
    public List<Integer> quartersOf(GroupStage groups) {
        for (Stage stage : stages) {
            if (stage instanceof KnockoutStage knockout && knockout.firstRound().size() >= 2) {
                List<Source> lines = Bracket.lines(knockout.firstRound());
                List<Integer> quarters = IntStream.range(0, groups.groups())
                        .map(group -> lines.indexOf(new GroupPlace(groups.id(), Draw.groupName(group), 1)))
                        .filter(line -> line >= 0)
                        .map(line -> 4 * line / lines.size())
                        .boxed()
                        .toList();
                return quarters.size() == groups.groups() ? quarters : List.of();
            }
        }
        return List.of();
    }

    /** The groups that the slots for the best placed of a stage may take them from, slot 1 first. */
    public List<List<String>> pools(String stage) {
        return stages.stream()
                .flatMap(one -> one.entries().stream())
                .<Source.BestPlaced>mapMulti((entry, next) -> {
                    if (entry instanceof Source.BestPlaced slot && slot.stage().equals(stage)) {
                        next.accept(slot);
                    }
                })
                .sorted(Comparator.comparingInt(Source.BestPlaced::slot))
                .map(Source.BestPlaced::groups)
                .toList();
    }

    /** The ids the regulations name, in their order. */
    public List<String> namedEntrants() {
        return stages.stream()
                .flatMap(stage -> stage.entries().stream())
                .<String>mapMulti((entry, next) -> {
                    if (entry instanceof Source.Named named) {
                        next.accept(named.entrant());
                    }
                })
                .toList();
    }

    /** Whether somebody wins the tournament; nobody wins a list of pairs. */
    public boolean yieldChampion() {
        return !(stages.getLast() instanceof PairsStage);
    }

    /** How many fixtures the tournament has at most, known before it begins. */
    public int fixtureCount() {
        return stages.stream().mapToInt(Stage::fixtureCount).sum();
    }

    /**
     * The same with more matches in one stage: another Swiss round, or a second meeting of all.
     *
     * @throws RefusedException when there is no such stage, or nothing can be added to it
     */
    public Regulations extended(String stageId) {
        boolean exists = stages.stream().anyMatch(stage -> stage.id().equals(stageId));
        if (!exists) {
            throw new RefusedException(
                    Refusal.REGULATIONS,
                    "There is no stage " + VisibleText.quoted(stageId) + " to extend: the stages are "
                            + String.join(", ", stages.stream().map(Stage::id).toList()));
        }
        return new Regulations(
                name,
                stages.stream()
                        .map(stage -> stage.id().equals(stageId) ? extended(stage) : stage)
                        .toList());
    }

    private static Stage extended(Stage stage) {
        return switch (stage) {
            case SwissStage swiss ->
                new SwissStage(swiss.id(), swiss.entries(), swiss.rounds() + 1, swiss.qualifiers(), swiss.rules());
            case GroupStage groups
            when groups.meetings() == Meetings.ONCE ->
                new GroupStage(
                        groups.id(),
                        groups.groups(),
                        groups.size(),
                        Meetings.TWICE,
                        groups.qualifiers(),
                        groups.bestNext(),
                        groups.rules(),
                        groups.seating());
            case GauntletStage gauntlet
            when gauntlet.meetings() == Meetings.ONCE ->
                new GauntletStage(
                        gauntlet.id(),
                        gauntlet.challengers(),
                        gauntlet.opponents(),
                        Meetings.TWICE,
                        gauntlet.qualifiers(),
                        gauntlet.rules());
            case GroupStage _,
                    GauntletStage _,
                    LadderStage _,
                    KnockoutStage _,
                    DoubleEliminationStage _,
                    PairsStage _ ->
                throw new RefusedException(
                        Refusal.REGULATIONS,
                        "Stage " + stage.id() + " cannot be extended: only a Swiss stage, and groups or a gauntlet"
                                + " that meet once, can");
        };
    }

    private static Pairing crossed(String winnersGroup, String runnersUpGroup) {
        return new Pairing(new GroupPlace("group", winnersGroup, 1), new GroupPlace("group", runnersUpGroup, 2));
    }
}
