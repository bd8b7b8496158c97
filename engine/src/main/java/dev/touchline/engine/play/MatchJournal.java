package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.NOBODY;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.Card;
import dev.touchline.engine.Offence;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.event.Event.ShotResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what happens, as events.
 *
 * <p>A kick is a pass or a shot only once it is known who got the ball; until then it is pending. Events are told in the
 * order of the tick at which they began. It is longer than most files because that one kick ties passes, shots, saves, goals
 * and assists together.
 */
final class MatchJournal {
    private final MatchState state;
    private final ShotJudgement shots;
    private final List<Event> events = new ArrayList<>();

    /** The last kick, until it is known what became of it. */
    private @Nullable PendingKick kick;

    /** Who passed to the receiver, whose team has had the ball since, or nobody. */
    private int lastPasser = NOBODY;

    private int lastReceiver = NOBODY;

    MatchJournal(MatchState state) {
        this.state = state;
        this.shots = new ShotJudgement(state);
    }

    /** Everything so far, in order. */
    List<Event> events() {
        List<Event> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparingInt(Event::tick));
        return List.copyOf(ordered);
    }

    void called(Side side, CallResult result) {
        switch (result) {
            case CallResult.Answered() -> {}
            case CallResult.Failed(String message) -> events.add(new Event.CallFailed(state.tick, side, message));
            case CallResult.Fatal(String message) -> events.add(new Event.CallFailed(state.tick, side, message));
        }
    }

    void periodStarted() {
        events.add(new Event.PeriodStarted(state.tick, state.period));
    }

    void periodEnded() {
        events.add(new Event.PeriodEnded(state.tick, state.period));
    }

    void matchEnded() {
        events.add(new Event.PeriodEnded(state.tick, state.period));
        events.add(new Event.MatchEnded(state.tick));
    }

    void punished(Offence offence) {
        events.add(
                switch (offence) {
                    case Offence.Foul(Side side, int number, int victim, double severity, double x, double y) ->
                        new Event.Foul(state.tick, side, number, victim, severity, x, y);
                    case Offence.Offside(Side side, int number, double x, double y) ->
                        new Event.Offside(state.tick, side, number, x, y);
                    case Offence.BackPass(Side side, int number, double _, double _) ->
                        new Event.BackPass(state.tick, side, number);
                    case Offence.TimeWasting(Side side, int number, double _, double _) ->
                        new Event.TimeWasting(state.tick, side, number);
                });
    }

    void advantagePlayed(Offence.Foul foul) {
        punished(foul);
        events.add(new Event.AdvantagePlayed(state.tick, foul.side().other()));
    }

    void booked(Side side, int number, Card card) {
        events.add(new Event.Booking(state.tick, side, number, card));
    }

    void awarded(RestartKind kind, Side side, double x, double y) {
        events.add(new Event.Awarded(state.tick, kind, side, x, y));
    }

    void restartTaken(RestartKind kind, int player) {
        events.add(new Event.RestartTaken(
                state.tick, kind, MatchState.sideOf(player), MatchState.numberOf(player), state.ballX, state.ballY));
    }

    void tackled(int player, int opponent, boolean won) {
        Side side = MatchState.sideOf(player);
        int number = MatchState.numberOf(player);
        boolean foul = state.offence instanceof Offence.Foul by && by.side() == side && by.number() == number;
        events.add(new Event.Tackle(state.tick, side, number, MatchState.numberOf(opponent), won && !foul));
    }

    /** A player is about to kick with the given wanted velocity. */
    void kicked(int player, double vx, double vy, double vz) {
        boolean offside = isOffside(player);
        arrived(player);
        if (offside || state.period == Period.SHOOT_OUT) {
            return; // What an offside player does with the ball does not count, nor is the shoot-out part of the match.
        }
        boolean penalty = state.restart == RestartKind.PENALTY;
        boolean headed = state.restart == null
                && state.owner != player
                && state.ballZ > state.rules.kicking().footHeight();
        kick = new PendingKick(state, player, headed, penalty, penalty || shots.isShot(player, vx, vy, vz));
        kick.onTarget = shots.isOnTarget(player, vx, vy, vz);
        int beaten =
                headed ? Reach.nearestHeader(state, MatchState.sideOf(player).other()) : NOBODY;
        if (beaten != NOBODY) {
            events.add(new Event.AerialDuel(
                    state.tick, MatchState.sideOf(player), MatchState.numberOf(player), MatchState.numberOf(beaten)));
        }
    }

    /** The ball has moved: a kick that nobody has met yet flies as it was struck, not as it was meant. */
    void moved() {
        PendingKick pending = kick;
        if (pending != null
                && pending.shot
                && pending.tick == state.tick
                && state.owner == NOBODY
                && state.lastTouch == pending.kicker) {
            pending.onTarget = shots.isOnTarget(pending.kicker);
        }
    }

    /** A player has the ball under control. */
    void gained(int player) {
        arrived(player);
    }

    /** A player poked the ball away from its carrier. */
    void loosened(int player) {
        arrived(player);
    }

    /** A player touched the ball without controlling it. */
    void spilled(int player) {
        meet(player, false);
    }

    /** A goalkeeper got his hands to the ball. */
    void saved(int player, boolean held) {
        meet(player, held);
        if (held) {
            arrived(player);
        }
    }

    void hitFrame() {
        PendingKick pending = kick;
        if (pending != null && pending.result == ShotResult.OFF_TARGET) {
            pending.result = ShotResult.WOODWORK;
        }
    }

    /**
     * A goal.
     *
     * <p>It belongs to the attacker who touched the ball last. Where a defender or the goalkeeper did, it belongs to the
     * striker whose shot he deflected; if there was no shot, it is an own goal.
     */
    void goal(Side side) {
        PendingKick pending = kick;
        if (pending != null && pending.side() == side && isStruckIn(pending)) {
            kick = null;
            events.add(pending.asShot(ShotResult.GOAL));
            scored(side, pending.kicker, pending.penalty);
            return;
        }
        int last = state.lastTouch;
        boolean own = last == NOBODY || MatchState.sideOf(last) != side;
        resolve(own ? NOBODY : last);
        if (!own) {
            PendingKick touch = new PendingKick(state, last, false, false, true);
            events.add(touch.asShot(ShotResult.GOAL));
        }
        scored(side, last, false);
    }

    /** Whether nobody has touched the ball since the kick, or opponents have, who did not keep a shot out. */
    private boolean isStruckIn(PendingKick pending) {
        boolean deflected = MatchState.sideOf(state.lastTouch) != pending.side();
        return state.lastTouch == pending.kicker || (pending.shot && deflected);
    }

    private void scored(Side side, int scorer, boolean penalty) {
        int assist = scorer != NOBODY && scorer == lastReceiver ? lastPasser : NOBODY;
        forgetPass();
        events.add(new Event.Goal(
                state.tick,
                side,
                scorer == NOBODY ? NOBODY : MatchState.numberOf(scorer),
                assist == NOBODY ? NOBODY : MatchState.numberOf(assist),
                scorer != NOBODY && MatchState.sideOf(scorer) != side,
                penalty));
    }

    /** Play stopped without a goal. */
    void stopped() {
        resolve(NOBODY);
        forgetPass();
    }

    void shootOutKick(Side side, int number, boolean scored) {
        events.add(new Event.ShootOutKick(state.tick, side, number, scored));
    }

    /** A player touched the ball; if it was a shot of the opponents, he stopped it. */
    private void meet(int player, boolean held) {
        PendingKick pending = kick;
        if (pending != null && MatchState.sideOf(player) != pending.side()) {
            boolean goalkeeper = player == state.goalkeeperOf(MatchState.sideOf(player));
            pending.stoppedBy(player, goalkeeper, held, state.tick);
        }
    }

    /** A player plays the ball, so that it is known what became of the kick before. */
    private void arrived(int player) {
        if (lastReceiver != NOBODY && MatchState.sideOf(player) != MatchState.sideOf(lastReceiver)) {
            forgetPass();
        }
        meet(player, false);
        PendingKick pending = kick;
        if (pending == null) {
            return;
        }
        boolean mate = MatchState.sideOf(player) == pending.side();
        if (mate && !pending.wasShot() && player == pending.kicker) {
            kick = null; // He kept the ball.
        } else {
            resolve(mate && !isOffside(player) ? player : NOBODY);
        }
    }

    /** Whether the player's touch of the ball now is an offside offence. */
    private boolean isOffside(int player) {
        if (state.offence == null) {
            return (state.offsidePositions & 1 << player) != 0;
        }
        return state.offence instanceof Offence.Offside offside
                && player == MatchState.index(offside.side(), offside.number());
    }

    /** Writes down the kick before, which the given player of the same side got, or nobody of it. */
    private void resolve(int receiver) {
        PendingKick pending = kick;
        if (pending == null) {
            return;
        }
        kick = null;
        if (pending.wasShot() || (pending.shot && receiver == NOBODY)) {
            forgetPass();
            events.add(pending.asShot(pending.result));
            if (pending.save != null) {
                events.add(pending.save);
            }
            return;
        }
        if (receiver != NOBODY) {
            lastPasser = pending.kicker;
            lastReceiver = receiver;
        }
        events.add(pending.asPass(receiver, state.ballX, state.ballY));
    }

    private void forgetPass() {
        lastPasser = NOBODY;
        lastReceiver = NOBODY;
    }
}
