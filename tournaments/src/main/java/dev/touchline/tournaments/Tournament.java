package dev.touchline.tournaments;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.entrants.Entrants;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import dev.touchline.tournaments.regulations.BestPlacedSlots;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Seating;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.rulings.Rulings;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A drawn tournament: everything that is fixed before the first kick-off. Immutable; the same regulations, entrants (in
 * any order) and seed give the same draw and the same fixtures, on every machine.
 */
public final class Tournament {
    private final Regulations regulations;
    private final Entrants entrants;
    private final long seed;
    private final List<Entrant> seeding;
    private final Map<String, Entrant> named;
    private final List<Entrant> unnamed;
    private final Map<String, List<Entrant>> drawnGroups = new LinkedHashMap<>();
    private final @Nullable Draw draw;
    private final List<Fixture> fixtures;
    private final Map<String, Fixture> fixturesById = new LinkedHashMap<>();
    private final Map<String, List<TablePlan>> tables;
    private final List<Optional<TablePlan>> planOfFixture;
    private final Map<String, List<String>> slots = new ConcurrentHashMap<>();

    private Tournament(Regulations regulations, Entrants entrants, long seed, @Nullable Draw draw) {
        this.regulations = regulations;
        this.entrants = entrants;
        this.seed = seed;
        this.named = named(regulations, entrants);
        this.seeding = entrants.byStrength(seed);
        this.unnamed = seeding.stream()
                .filter(entrant -> !named.containsKey(entrant.id()))
                .toList();
        this.draw = draw;
        if (draw != null) {
            draw.groups().forEach(group -> drawnGroups.put(group.name(), group.entrants()));
        }
        this.fixtures = FixtureList.of(regulations);
        fixtures.forEach(fixture -> fixturesById.put(fixture.id(), fixture));
        this.tables = TablePlan.of(regulations, fixtures, seed);
        this.planOfFixture = fixtures.stream().map(this::findPlan).toList();
    }

    /**
     * Draws a tournament.
     *
     * @param seed published before the draw; draws and lots follow from it
     * @throws RefusedException when the number of entrants does not fit, an id is doubled, or no draw is possible
     */
    public static Tournament of(Regulations regulations, List<Entrant> entrants, long seed) {
        Entrants entryList = new Entrants(entrants);
        if (entryList.size() != regulations.entrants()) {
            throw new RefusedException(
                    Refusal.ENTRANTS,
                    "\"" + regulations.name() + "\" takes " + regulations.entrants() + " entrants, not "
                            + entryList.size());
        }
        @Nullable Draw draw = null;
        if (regulations.stages().getFirst() instanceof GroupStage groups
                && groups.seating() instanceof Seating.ByDraw byDraw) {
            draw = Draw.of(
                    entryList,
                    groups.groups(),
                    groups.size(),
                    byDraw.constraints(),
                    regulations.quartersOf(groups),
                    seed);
        }
        return new Tournament(regulations, entryList, seed, draw);
    }

    /** The condition before the first result. */
    public StateOfPlay kickOff() {
        return after(List.of());
    }

    /** The condition after these results without any ruling. */
    public StateOfPlay after(Collection<Result> results) {
        return after(results, Rulings.NONE);
    }

    /**
     * The condition after these results, whatever their order, and rulings; a result given twice counts once, and
     * results of voided runs do not count.
     *
     * @throws RefusedException for a result of an unknown fixture, of a fixture whose sides the other results do not
     *     determine, one that does not suit its fixture, or two different results of one run of a fixture
     */
    public StateOfPlay after(Collection<Result> results, Rulings rulings) {
        return StateOfPlay.of(this, Journal.of(extendedBy(rulings), results, rulings));
    }

    /** The same with the rounds that rulings added, for a calendar; every fixture keeps its id and its seed. */
    public Tournament extendedBy(Rulings rulings) {
        if (rulings.extensions().isEmpty()) {
            return this;
        }
        Regulations extended = regulations;
        for (String stage : rulings.extensions()) {
            extended = extended.extended(stage);
        }
        return new Tournament(extended, entrants, seed, draw);
    }

    public Regulations regulations() {
        return regulations;
    }

    /** As entered. */
    public List<Entrant> entrants() {
        return entrants.list();
    }

    public long seed() {
        return seed;
    }

    /** The entrants from the strongest to the weakest; equal ratings by a lot of the seed. */
    public List<Entrant> seeding() {
        return seeding;
    }

    /** The draw; none when seeds and places say who plays where. */
    public Optional<Draw> draw() {
        return Optional.ofNullable(draw);
    }

    /** All fixtures in the order of the schedule. */
    public List<Fixture> fixtures() {
        return fixtures;
    }

    /**
     * The seed of a fixture's match, 0 to 2^53 − 1 so that JSON carries it exactly. A match played again has the same
     * seed, and so have the two matches of a pair.
     */
    public long matchSeed(Fixture fixture) {
        String id = switch (fixture) {
            case Fixture.InGroup inGroup -> inGroup.id();
            case Fixture.InPair inPair -> inPair.pair();
            case Fixture.Tie tie ->
                tie.leg().pair() == 0
                        ? tie.id()
                        : tie.tieId() + "-P" + tie.leg().pair();
        };
        return Lots.single(seed, "match " + id) >>> 11;
    }

    /** The n-th strongest, from 1, of those the regulations do not name. */
    Entrant seeded(int seeded) {
        return unnamed.get(seeded - 1);
    }

    /** Who was drawn to a position, from 1, of a group. */
    Entrant drawn(String group, int position) {
        return drawnGroups.getOrDefault(group, List.of()).get(position - 1);
    }

    Entrant named(String id) {
        Entrant entrant = named.get(id);
        if (entrant == null) {
            throw new IllegalStateException("No named entrant " + id);
        }
        return entrant;
    }

    /** The tables of a stage, group A first; none of a knock-out. */
    List<TablePlan> tablesOf(String stage) {
        return tables.getOrDefault(stage, List.of());
    }

    /** The table that a match of a group counts for. */
    TablePlan planOf(Fixture.InGroup fixture) {
        return planOfFixture.get(fixture.number() - 1).orElseThrow();
    }

    /** The group of each slot for the best placed of a stage; a prediction asks for few sets of groups, and for them often. */
    List<String> slotsOf(String stage, Set<String> groups) {
        return slots.computeIfAbsent(
                stage + " " + String.join("", new TreeSet<>(groups)),
                _ -> BestPlacedSlots.assign(regulations.pools(stage), groups).orElseThrow());
    }

    private Optional<TablePlan> findPlan(Fixture fixture) {
        return fixture instanceof Fixture.InGroup inGroup
                ? tablesOf(inGroup.stage()).stream()
                        .filter(plan -> plan.group().equals(inGroup.group()))
                        .findFirst()
                : Optional.empty();
    }

    /** @throws RefusedException when there is none of that id */
    Fixture fixture(String id) {
        Fixture fixture = fixturesById.get(id);
        if (fixture == null) {
            throw new RefusedException(
                    Refusal.FIXTURE_UNKNOWN,
                    "\"" + regulations.name() + "\" has no fixture " + VisibleText.quoted(id) + "; its fixtures are "
                            + fixtures.getFirst().id() + " to "
                            + fixtures.getLast().id());
        }
        return fixture;
    }

    private static Map<String, Entrant> named(Regulations regulations, Entrants entrants) {
        Map<String, Entrant> named = new LinkedHashMap<>();
        for (String id : regulations.namedEntrants()) {
            Entrant entrant = entrants.list().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(
                            Refusal.ENTRANTS,
                            "\"" + regulations.name() + "\" names the entrant " + VisibleText.quoted(id)
                                    + ", who has not entered"));
            named.put(id, entrant);
        }
        return named;
    }
}
