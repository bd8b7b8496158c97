package dev.touchline.tournaments;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.rulings.Ruling;
import dev.touchline.tournaments.rulings.Rulings;
import dev.touchline.tournaments.tables.PlaceRange;
import dev.touchline.tournaments.tables.Prospects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a tournament stands: a pure function of the tournament, the results so far and the rulings. Immutable; a
 * scheduler that stopped at any moment asks {@link Tournament#after} with what it has stored and gets the same again.
 */
public final class StateOfPlay {
    private final Tournament tournament;
    private final Journal journal;
    private final Resolution resolution;
    private final Map<String, Map<Entrant, PlaceRange>> ranges = new ConcurrentHashMap<>();

    private StateOfPlay(Tournament tournament, Journal journal, Resolution resolution) {
        this.tournament = tournament;
        this.journal = journal;
        this.resolution = resolution;
    }

    static StateOfPlay of(Tournament tournament, Journal journal) {
        return new StateOfPlay(
                tournament,
                journal,
                new Resolution(journal.tournament(), journal, journal.rulings(), Resolution.Stray.REFUSE));
    }

    /**
     * The condition after one more result. The same result again changes nothing.
     *
     * @throws RefusedException as {@link Tournament#after}, and for a result of a fixture that is decided otherwise;
     *     this condition stays as it is
     */
    public StateOfPlay commit(Result result) {
        return commit(List.of(result));
    }

    /**
     * The condition after several more results, worked out once: what a scheduler gains by committing together what
     * came together.
     *
     * @throws RefusedException when one of them is refused as {@link #commit(Result)} would; none of them counts then
     */
    public StateOfPlay commit(List<Result> results) {
        List<Result> fresh =
                results.stream().filter(result -> !journal.knows(result)).toList();
        if (fresh.isEmpty()) {
            return this;
        }
        fresh.forEach(this::requireUndecided);
        return of(tournament, journal.with(fresh));
    }

    private void requireUndecided(Result result) {
        @Nullable FixtureState state = resolution.states().get(result.fixture());
        if (state instanceof FixtureState.Played played
                && result.run() == journal.rulings().runOf(result.fixture())) {
            throw new RefusedException(
                    Refusal.RESULT_CONTRADICTS,
                    result.fixture() + " already has the result "
                            + played.result().inWords() + "; the second, " + result.inWords() + ", is refused");
        }
        if (state instanceof FixtureState.Cancelled) {
            throw new RefusedException(
                    Refusal.FIXTURE_CANCELLED,
                    "The result " + result.inWords() + " of " + result.fixture() + " is refused: the fixture is"
                            + " cancelled");
        }
    }

    /**
     * The condition after a ruling of an operator.
     *
     * @throws RefusedException when the ruling does not fit, or when matches already played rest on what it would
     *     change; the message names them
     */
    public StateOfPlay rule(Ruling ruling) {
        return new RulingCheck(this, ruling).apply();
    }

    public Tournament tournament() {
        return tournament;
    }

    public Optional<Draw> draw() {
        return tournament.draw();
    }

    /** Every ruling so far: the audit trail. */
    public Rulings rulings() {
        return journal.rulings();
    }

    public boolean isPaused() {
        return journal.rulings().arePausing();
    }

    /** All fixtures in the order of the schedule. */
    public List<FixtureState> fixtures() {
        return List.copyOf(resolution.states().values());
    }

    /**
     * One fixture.
     *
     * @throws RefusedException when the tournament has none of that id
     */
    public FixtureState fixture(String id) {
        @Nullable FixtureState state = resolution.states().get(id);
        if (state == null) {
            throw new RefusedException(Refusal.FIXTURE_UNKNOWN, "There is no fixture " + VisibleText.quoted(id));
        }
        return state;
    }

    @Nullable FixtureState fixtureOrNull(String id) {
        return resolution.states().get(id);
    }

    /** Everything that can be played now, in the order of the schedule; nothing while the tournament is paused. */
    public List<FixtureState.Ready> ready() {
        return isPaused() ? List.of() : playable();
    }

    /** What could be played if the tournament were not paused: what has a match order. */
    public List<FixtureState.Ready> playable() {
        return all(FixtureState.Ready.class);
    }

    /** What can be played now of the earliest match day that is not over; empty when the tournament is over. */
    public List<FixtureState.Ready> nextMatchDay() {
        List<FixtureState.Ready> ready = ready();
        return ready.stream()
                .filter(one ->
                        one.fixture().matchDay() == ready.getFirst().fixture().matchDay())
                .toList();
    }

    /** Every result that was given, those of voided runs too, in the order in which they were given. */
    public List<Result> results() {
        return journal.all();
    }

    /** The matches that count, walkovers by disqualification too, in the order of the schedule. */
    public List<FixtureState.Played> played() {
        return all(FixtureState.Played.class);
    }

    /** The tables whose entrants are known, stage by stage, group A first; provisional ones too. */
    public List<GroupTable> tables() {
        return resolution.standings().tables();
    }

    /** The places each entrant of a table can still end in; worked out when somebody first asks. */
    public Map<Entrant, PlaceRange> places(GroupTable table) {
        return ranges.computeIfAbsent(table.stage() + "-" + table.group(), _ -> rangesOf(table));
    }

    private Map<Entrant, PlaceRange> rangesOf(GroupTable table) {
        List<Prospects.Remaining> remaining = new ArrayList<>();
        int awaiting = 0;
        for (FixtureState state : resolution.states().values()) {
            boolean isOfTable = state.fixture() instanceof Fixture.InGroup inGroup
                    && inGroup.stage().equals(table.stage())
                    && inGroup.group().equals(table.group());
            if (isOfTable && state instanceof FixtureState.Ready ready) {
                remaining.add(new Prospects.Remaining(ready.home(), ready.away()));
            }
            awaiting += isOfTable && state instanceof FixtureState.Awaiting ? 1 : 0;
        }
        int boards = table.table().rows().size() / 2;
        int unpaired = (awaiting + boards - 1) / boards;
        return resolution.standings().table(table.stage(), table.group()).places(remaining, unpaired);
    }

    /** What is certain already of each entrant of a table. */
    public Map<Entrant, GroupTable.Outlook> outlook(GroupTable table) {
        List<Entrant> best = resolution.standings().bestPlaced(table.stage());
        Map<Entrant, GroupTable.Outlook> outlooks = new LinkedHashMap<>();
        places(table).forEach((entrant, range) -> {
            GroupTable.Outlook inGroup = table.outlook(range);
            boolean isDecidedAcrossGroups = inGroup == GroupTable.Outlook.OPEN && !best.isEmpty();
            GroupTable.Outlook across =
                    best.contains(entrant) ? GroupTable.Outlook.CLINCHED : GroupTable.Outlook.ELIMINATED;
            outlooks.put(entrant, isDecidedAcrossGroups ? across : inGroup);
        });
        return outlooks;
    }

    /** The knock-out rounds in the order of play; ties whose sides are unknown too. */
    public List<BracketRound> bracket() {
        record Key(String stage, Round round) {}
        Map<Key, List<TieState>> rounds = new LinkedHashMap<>();
        List<String> seen = new ArrayList<>();
        for (FixtureState state : resolution.states().values()) {
            if (state.fixture() instanceof Fixture.Tie tie && !seen.contains(tie.tieId())) {
                seen.add(tie.tieId());
                rounds.computeIfAbsent(new Key(tie.stage(), tie.round()), _ -> new ArrayList<>())
                        .add(tie(tie.tieId()).state());
            }
        }
        return rounds.entrySet().stream()
                .map(entry ->
                        new BracketRound(entry.getKey().stage(), entry.getKey().round(), entry.getValue()))
                .toList();
    }

    public boolean isOver() {
        return resolution.states().values().stream().allMatch(StateOfPlay::isSettled);
    }

    /** The first of the last stage when all is played. */
    public Optional<Entrant> champion() {
        return isOver() ? Optional.ofNullable(resolution.champion()) : Optional.empty();
    }

    Journal journal() {
        return journal;
    }

    Resolution resolution() {
        return resolution;
    }

    private TieInPlay tie(String id) {
        TieInPlay tie = resolution.ties().get(id);
        if (tie == null) {
            throw new IllegalStateException("No tie " + id);
        }
        return tie;
    }

    private static boolean isSettled(FixtureState state) {
        return switch (state) {
            case FixtureState.Played _, FixtureState.Cancelled _ -> true;
            case FixtureState.Ready _, FixtureState.Awaiting _ -> false;
        };
    }

    private <T extends FixtureState> List<T> all(Class<T> kind) {
        return resolution.states().values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
