package dev.touchline.tournaments;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.entrants.Entrants;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.results.Result;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final @Nullable Draw draw;
    private final List<Draw.Group> groups;
    private final List<Fixture> fixtures;
    private final Set<String> fixtureIds;

    private Tournament(Regulations regulations, Entrants entrants, long seed, @Nullable Draw draw) {
        this.regulations = regulations;
        this.entrants = entrants;
        this.seed = seed;
        this.seeding = entrants.byStrength(seed);
        this.draw = draw;
        this.groups = draw == null ? List.of() : draw.groups();
        this.fixtures = FixtureList.of(regulations);
        this.fixtureIds = fixtures.stream().map(Fixture::id).collect(Collectors.toUnmodifiableSet());
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
        @Nullable Draw draw = switch (regulations.stages().getFirst()) {
            case GroupStage groups -> Draw.of(entryList, groups.groups(), groups.size(), groups.constraints(), seed);
            case KnockoutStage _ -> null;
        };
        return new Tournament(regulations, entryList, seed, draw);
    }

    /** The condition before the first result. */
    public StateOfPlay kickOff() {
        return after(List.of());
    }

    /**
     * The condition after these results, whatever their order; a result given twice counts once.
     *
     * @throws RefusedException for a result of an unknown fixture, of a fixture whose sides the other results do not
     *     determine, one that does not suit its fixture, or two different results of one fixture
     */
    public StateOfPlay after(Collection<Result> results) {
        Map<String, Result> journal = new LinkedHashMap<>();
        for (Result result : results) {
            if (!fixtureIds.contains(result.fixture())) {
                throw new RefusedException(
                        Refusal.FIXTURE_UNKNOWN,
                        "\"" + regulations.name() + "\" has no fixture \"" + result.fixture() + "\"; its fixtures are "
                                + fixtures.getFirst().id() + " to "
                                + fixtures.getLast().id());
            }
            @Nullable Result earlier = journal.putIfAbsent(result.fixture(), result);
            if (earlier != null && !earlier.equals(result)) {
                throw new RefusedException(
                        Refusal.RESULT_CONTRADICTS,
                        result.fixture() + " already has the result " + earlier.inWords() + "; the second, "
                                + result.inWords() + ", is refused");
            }
        }
        return new StateOfPlay(this, new Resolution(this, journal));
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

    /** The draw; none when the first stage is a bracket filled by seeding. */
    public Optional<Draw> draw() {
        return Optional.ofNullable(draw);
    }

    /** All fixtures in the order of the schedule. */
    public List<Fixture> fixtures() {
        return fixtures;
    }

    /**
     * The seed of a fixture's match, 0 to 2^53 − 1 so that JSON carries it exactly. A match played again, after a
     * failure of the platform, has the same seed.
     */
    public long matchSeed(Fixture fixture) {
        return Lots.single(seed, "match " + fixture.id()) >>> 11;
    }

    /** The groups as drawn; none when the first stage is a bracket. */
    List<Draw.Group> groups() {
        return groups;
    }
}
