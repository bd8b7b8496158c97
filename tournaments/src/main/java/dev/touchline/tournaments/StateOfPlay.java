package dev.touchline.tournaments;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import dev.touchline.tournaments.results.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a tournament stands: a pure function of the tournament and the results so far. Immutable; a scheduler that
 * stopped at any moment asks {@link Tournament#after} with the results it has stored and gets the same again.
 */
public final class StateOfPlay {
    private final Tournament tournament;
    private final Map<String, FixtureState> states;
    private final List<GroupTable> tables;

    StateOfPlay(Tournament tournament, Resolution resolution) {
        this.tournament = tournament;
        this.states = resolution.states();
        this.tables = resolution.tables();
    }

    /**
     * The condition after one more result. The same result again changes nothing.
     *
     * @throws RefusedException as {@link Tournament#after}; this condition stays as it is
     */
    public StateOfPlay commit(Result result) {
        boolean known = states.get(result.fixture()) instanceof FixtureState.Played played
                && played.result().equals(result);
        if (known) {
            return this;
        }
        List<Result> journal = new ArrayList<>(results());
        journal.add(result);
        return tournament.after(journal);
    }

    public Tournament tournament() {
        return tournament;
    }

    public Optional<Draw> draw() {
        return tournament.draw();
    }

    /** All fixtures in the order of the schedule. */
    public List<FixtureState> fixtures() {
        return List.copyOf(states.values());
    }

    /**
     * One fixture.
     *
     * @throws RefusedException when the tournament has none of that id
     */
    public FixtureState fixture(String id) {
        @Nullable FixtureState state = states.get(id);
        if (state == null) {
            throw new RefusedException(Refusal.FIXTURE_UNKNOWN, "There is no fixture " + VisibleText.quoted(id));
        }
        return state;
    }

    /** Everything that can be played now, at once or one after the other, in the order of the schedule. */
    public List<FixtureState.Ready> ready() {
        return states.values().stream()
                .<FixtureState.Ready>mapMulti((state, next) -> {
                    if (state instanceof FixtureState.Ready ready) {
                        next.accept(ready);
                    }
                })
                .toList();
    }

    /** What can be played now of the earliest match day that is not over; empty when the tournament is over. */
    public List<FixtureState.Ready> nextMatchDay() {
        List<FixtureState.Ready> ready = ready();
        return ready.stream()
                .filter(one ->
                        one.fixture().matchDay() == ready.getFirst().fixture().matchDay())
                .toList();
    }

    /** The results so far, in the order of the schedule. */
    public List<Result> results() {
        return played().stream().map(FixtureState.Played::result).toList();
    }

    /** The matches so far, in the order of the schedule. */
    public List<FixtureState.Played> played() {
        return states.values().stream()
                .<FixtureState.Played>mapMulti((state, next) -> {
                    if (state instanceof FixtureState.Played played) {
                        next.accept(played);
                    }
                })
                .toList();
    }

    /** The tables of all groups, stage by stage, group A first; provisional ones too. */
    public List<GroupTable> tables() {
        return tables;
    }

    /** The knock-out rounds in the order of play; ties whose sides are unknown too. */
    public List<BracketRound> bracket() {
        record Key(String stage, Round round) {}
        Map<Key, List<FixtureState>> rounds = new LinkedHashMap<>();
        for (FixtureState state : states.values()) {
            if (state.fixture() instanceof Fixture.Tie tie) {
                rounds.computeIfAbsent(new Key(tie.stage(), tie.round()), _ -> new ArrayList<>())
                        .add(state);
            }
        }
        return rounds.entrySet().stream()
                .map(entry ->
                        new BracketRound(entry.getKey().stage(), entry.getKey().round(), entry.getValue()))
                .toList();
    }

    public boolean isOver() {
        return states.values().stream().allMatch(FixtureState.Played.class::isInstance);
    }

    /** The winner of the final, or the first of a league when all is played. */
    public Optional<Entrant> champion() {
        if (!isOver()) {
            return Optional.empty();
        }
        FixtureState last = fixtures().getLast();
        return switch (last.fixture()) {
            case Fixture.Tie _ -> last instanceof FixtureState.Played played ? played.winner() : Optional.empty();
            case Fixture.InGroup _ -> Optional.of(tables.getLast().table().at(1));
        };
    }
}
