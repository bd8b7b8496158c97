package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.rulings.Operation.PlayedMatches;
import dev.touchline.tournaments.rulings.Rulings;
import dev.touchline.tournaments.tables.Game;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the schedule once and works out who plays whom, what is played and how the tables stand. Sources lie
 * before the fixtures they feed, so one pass is enough.
 */
final class Resolution {
    /** What to do with a result of a fixture that cannot be played. */
    enum Stray {
        REFUSE,
        /** Leave it out and remember it: a ruling that would make it stray is refused. */
        COLLECT
    }

    private final Tournament tournament;
    private final Results results;
    private final Rulings rulings;
    private final Map<String, PlayedMatches> disqualified;
    private final Stray stray;
    private final StandingsInPlay standings;
    private final Map<String, FixtureState> states;
    private final Map<String, TieInPlay> ties = new LinkedHashMap<>();
    private final List<String> strays = new ArrayList<>();

    Resolution(Tournament tournament, Results results, Rulings rulings, Stray stray) {
        this.tournament = tournament;
        this.results = results;
        this.rulings = rulings;
        this.disqualified = rulings.disqualified();
        this.stray = stray;
        this.states = LinkedHashMap.newLinkedHashMap(tournament.fixtures().size());
        this.standings = new StandingsInPlay(tournament, ties, disqualified.keySet());
        for (Fixture fixture : tournament.fixtures()) {
            states.put(fixture.id(), stateOf(fixture));
        }
    }

    /** By fixture id, in the order of the schedule. */
    Map<String, FixtureState> states() {
        return states;
    }

    /** By tie id, in the order of the schedule. */
    Map<String, TieInPlay> ties() {
        return ties;
    }

    StandingsInPlay standings() {
        return standings;
    }

    /** The first of the last stage; null while unknown. */
    @Nullable Entrant champion() {
        return standings.place(tournament.regulations().stages().getLast().id(), 1);
    }

    /** Fixtures that have a result but cannot be played. */
    List<String> strays() {
        return strays;
    }

    private FixtureState stateOf(Fixture fixture) {
        @Nullable Entrant home = standings.resolve(fixture.home());
        @Nullable Entrant away = standings.resolve(fixture.away());
        return switch (fixture) {
            case Fixture.InGroup inGroup -> inGroup(inGroup, home, away);
            case Fixture.InPair inPair -> inPair(inPair, home, away);
            case Fixture.Tie tie -> {
                TieInPlay inPlay = ties.computeIfAbsent(tie.tieId(), id -> new TieInPlay(id, tie.format()));
                FixtureState state = inTie(tie, inPlay, home, away);
                inPlay.add(tie, state);
                yield state;
            }
        };
    }

    private FixtureState inGroup(Fixture.InGroup fixture, @Nullable Entrant home, @Nullable Entrant away) {
        @Nullable TableInPlay table = standings.tableOrNull(fixture);
        if (home == null || away == null || table == null) {
            return awaiting(fixture, home, away);
        }
        if (isAnnulled(home) || isAnnulled(away)) {
            table.addCancelled();
            return new FixtureState.Cancelled(fixture, home, away, FixtureState.Cancellation.DISQUALIFICATION);
        }
        @Nullable Result result = resultOf(fixture, home, away, 0);
        if (result == null) {
            return ready(fixture, home, away, 0);
        }
        table.add(new Game(home, away, result));
        return played(fixture, home, away, result, 0);
    }

    private FixtureState inPair(Fixture.InPair fixture, @Nullable Entrant home, @Nullable Entrant away) {
        if (home == null || away == null) {
            return awaiting(fixture, home, away);
        }
        if (isAnnulled(home) || isAnnulled(away)) {
            return new FixtureState.Cancelled(fixture, home, away, FixtureState.Cancellation.DISQUALIFICATION);
        }
        @Nullable Result result = resultOf(fixture, home, away, 0);
        return result == null ? ready(fixture, home, away, 0) : played(fixture, home, away, result, 0);
    }

    private boolean isAnnulled(Entrant entrant) {
        return disqualified.get(entrant.id()) == PlayedMatches.ANNUL;
    }

    private FixtureState inTie(Fixture.Tie fixture, TieInPlay tie, @Nullable Entrant home, @Nullable Entrant away) {
        TieInPlay.Gate gate = standings.gate(fixture);
        if (gate == TieInPlay.Gate.OPEN) {
            gate = tie.gate(fixture.leg());
        }
        if (gate == TieInPlay.Gate.NOT_NEEDED) {
            refuseStray(fixture, Refusal.FIXTURE_CANCELLED, "the tie is over without it");
            return new FixtureState.Cancelled(fixture, home, away, FixtureState.Cancellation.NOT_NEEDED);
        }
        if (gate == TieInPlay.Gate.WAIT || home == null || away == null) {
            return awaiting(fixture, home, away);
        }
        int lead = tie.leadBefore(fixture.leg());
        @Nullable Result result = resultOf(fixture, home, away, lead);
        if (result != null) {
            return played(fixture, home, away, result, lead);
        }
        boolean isOver = disqualified.containsKey(home.id()) || disqualified.containsKey(away.id());
        if (isOver) {
            tie.award(Walkovers.winnerOfTie(fixture, home, away, disqualified.keySet(), tournament.seed()));
            return new FixtureState.Cancelled(fixture, home, away, FixtureState.Cancellation.DISQUALIFICATION);
        }
        return ready(fixture, home, away, lead);
    }

    /** What was played, or the walkover that a disqualification makes of what was not. */
    private @Nullable Result resultOf(Fixture fixture, Entrant home, Entrant away, int lead) {
        @Nullable Result result = results.of(fixture, home, away, lead);
        boolean isAwardable = !(fixture instanceof Fixture.Tie tie) || tie.leg().equals(Leg.ONLY);
        if (result != null || !isAwardable) {
            return result;
        }
        return Walkovers.of(fixture, home, away, disqualified.keySet());
    }

    private FixtureState awaiting(Fixture fixture, @Nullable Entrant home, @Nullable Entrant away) {
        String problem = home != null && away != null
                ? "an earlier match comes first"
                : "the " + (home == null ? fixture.home() : fixture.away()).inWords() + " is not known yet";
        refuseStray(fixture, Refusal.FIXTURE_NOT_READY, problem);
        return new FixtureState.Awaiting(fixture, home, away);
    }

    private void refuseStray(Fixture fixture, Refusal refusal, String problem) {
        @Nullable Result result = results.given(fixture);
        if (result == null) {
            return;
        }
        switch (stray) {
            case COLLECT -> strays.add(fixture.id());
            case REFUSE ->
                throw new RefusedException(
                        refusal, "The result " + result.inWords() + " of " + fixture.id() + " is refused: " + problem);
        }
    }

    private FixtureState ready(Fixture fixture, Entrant home, Entrant away, int lead) {
        return new FixtureState.Ready(fixture, home, away, rulings.runOf(fixture.id()), lead);
    }

    private FixtureState played(Fixture fixture, Entrant home, Entrant away, Result result, int lead) {
        Verdict verdict = Verdict.of(fixture, result, lead, tournament.seed());
        return new FixtureState.Played(fixture, home, away, result, verdict.winner(), verdict.decision());
    }
}
