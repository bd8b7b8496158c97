package dev.touchline.engine.play;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.MatchResult;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.drill.Drill;
import dev.touchline.engine.drill.Ending;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.observation.CommandSheet;
import dev.touchline.engine.observation.ObservationWriter;
import dev.touchline.engine.random.CounterRandom;
import dev.touchline.engine.random.Purpose;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One match: the tick loop.
 *
 * <p>A tick calls both teams on the same condition, moves the players, resolves duels and kicks, moves the ball, and asks
 * the laws. Given the setup and the two teams' commands, everything is decided, to the bit, on every machine.
 */
public final class Match {
    private final MatchState state;
    private final TeamController[] teams;
    private final MatchListener listener;
    private final MatchJournal journal;
    private final @Nullable DrillEnd drillEnd;
    private @Nullable Ending ending;
    private final Referee referee = new Referee();
    private final Bodies bodies = new Bodies();
    private final Restart restart = new Restart();
    private final Ball ball = new Ball();
    private final Orders orders = new Orders();
    private final StateHash hash = new StateHash();
    private final ObservationWriter observations = new ObservationWriter();
    private final double[] commands = new double[CommandLayout.LENGTH];
    private final CommandSheet[] sheets = {new CommandSheet(), new CommandSheet()};

    /** Prepares a match; nothing is played yet. */
    public Match(MatchSetup setup, TeamController home, TeamController away, MatchListener listener) {
        Side kicksOff = new CounterRandom(setup.seed(), setup.mirrored()).toss(Purpose.COIN_TOSS);
        this.state = new MatchState(setup, kicksOff);
        this.teams = new TeamController[] {home, away};
        this.listener = listener;
        this.journal = new MatchJournal(state);
        Drill drill = setup.drill();
        if (drill == null) {
            referee.begin(state, journal);
        } else {
            referee.begin(state, journal, drill.start());
        }
        this.drillEnd = drill == null ? null : new DrillEnd(drill.endings(), state);
    }

    /** Plays to the end. */
    public MatchResult play() {
        while (step()) {
            // Everything happens in the step.
        }
        return result();
    }

    /**
     * Plays one tick.
     *
     * @return whether the match goes on
     */
    public boolean step() {
        if (referee.isOver()) {
            return false;
        }
        call(Side.HOME);
        call(Side.AWAY);
        if (state.fatalFailure(Side.HOME) == null && state.fatalFailure(Side.AWAY) == null) {
            move();
        }
        boolean ballOut = state.exit != null;
        referee.judge(state, journal);
        if (drillEnd != null && !referee.isOver()) {
            ending = drillEnd.met(state, journal, ballOut);
            if (ending != null) {
                referee.endDrill(state, journal);
            }
        }
        if (referee.isOver() || state.tick % StateHash.INTERVAL == 0) {
            hash.link(state);
        }
        listener.ticked(state);
        return !referee.isOver();
    }

    private void call(Side side) {
        Arrays.fill(commands, 0);
        CommandSheet sheet = sheets[side.ordinal()];
        CallResult result = teams[side.ordinal()].act(observations.write(state, side), commands);
        if (result instanceof CallResult.Answered) {
            sheet.read(commands);
        } else {
            sheet.clear();
        }
        state.calls[side.ordinal()].add(result);
        journal.called(side, result);
        listener.called(state.tick, side, result, sheet);
    }

    private void move() {
        state.tick++;
        state.periodTick++;
        state.offence = null;
        state.takerPlaysAgain = false;
        state.moment = 0;
        orders.take(state, Side.HOME, sheets[0]);
        orders.take(state, Side.AWAY, sheets[1]);
        PenaltyKicks.restrain(state, orders);
        restart.steer(state);
        bodies.move(state, restart);
        restart.prepare(state);
        Restart.take(state, orders, journal);
        if (state.restart == null) {
            Duels.tackle(state, orders, journal);
            ball.tick(state, orders, journal);
            journal.moved();
        }
        state.still.tick(state.ballX, state.ballY, state.rules.stalling().stillDistance(), state.restart);
        Fatigue.tick(state, bodies.speeds());
        state.shootOut.tick();
    }

    /** The match as it stands. */
    public MatchView view() {
        return state;
    }

    /** What happened so far. */
    public List<Event> events() {
        return journal.events();
    }

    /** The ending of the drill that was met, or null. */
    public @Nullable Ending ending() {
        return ending;
    }

    /** Links of the state-hash chain so far, one every 100 ticks and one at the end. */
    public List<String> hashChain() {
        return hash.links();
    }

    /**
     * The result.
     *
     * @throws IllegalStateException while the match is going on
     */
    public MatchResult result() {
        boolean shootOut = state.period == Period.SHOOT_OUT && referee.extraTime() != null;
        return new MatchResult(
                referee.fullTime(state),
                referee.extraTime(),
                shootOut ? new Score(state.shootOut.scored(Side.HOME), state.shootOut.scored(Side.AWAY)) : null,
                referee.outcome(),
                state.tick,
                state.failedCalls(Side.HOME),
                state.failedCalls(Side.AWAY),
                hash.links().getLast());
    }
}
