package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.regulations.TieFormat;
import dev.touchline.tournaments.results.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tie while {@link Resolution} goes through its matches. */
final class TieInPlay {
    /** Whether the next match of a tie can be played. */
    enum Gate {
        OPEN,
        WAIT,
        NOT_NEEDED
    }

    private final String id;
    private final TieFormat format;
    private final List<FixtureState> legs = new ArrayList<>();
    private final List<TieVerdict.Match> matches = new ArrayList<>();
    private @Nullable Entrant home;
    private @Nullable Entrant away;
    private @Nullable Side winner;

    TieInPlay(String id, TieFormat format) {
        this.id = id;
        this.format = format;
    }

    Gate gate(Leg leg) {
        if (winner != null) {
            return Gate.NOT_NEEDED;
        }
        boolean isOpen = switch (leg.kind()) {
            case ONLY, FIRST_LEG -> true;
            case SECOND_LEG -> matches.size() == 1;
            case PAIR_FIRST, PAIR_SECOND -> matches.size() >= 2 * (leg.pair() - 1);
            case DECIDER -> TieVerdict.needsDecider(format, matches);
        };
        return isOpen ? Gate.OPEN : Gate.WAIT;
    }

    /** Goals by which the home side of a match of the tie leads before its kick-off. */
    int leadBefore(Leg leg) {
        return leg.kind() == Leg.Kind.SECOND_LEG ? -TieVerdict.goalDifference(matches) : 0;
    }

    /** Adds the state of the next fixture of the tie. */
    void add(Fixture.Tie fixture, FixtureState state) {
        legs.add(state);
        home = fixture.leg().isSwapped() ? state.away() : state.home();
        away = fixture.leg().isSwapped() ? state.home() : state.away();
        if (state instanceof FixtureState.Played played) {
            matches.add(new TieVerdict.Match(fixture.leg(), played.result(), played.winningSide()));
            winner = TieVerdict.winner(format, matches);
        }
    }

    /** Ends the tie for a reason outside its matches. */
    void award(Side side) {
        winner = side;
    }

    @Nullable Entrant winner() {
        return winner == null ? null : winner == Side.HOME ? home : away;
    }

    @Nullable Entrant loser() {
        return winner == null ? null : winner == Side.HOME ? away : home;
    }

    /** Whether the side named first has won. */
    boolean isWonByFirst() {
        return winner == Side.HOME;
    }

    boolean isDecided() {
        return winner != null;
    }

    TieState state() {
        return new TieState(id, legs, home, away, winner());
    }
}
