package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.NOBODY;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.Card;
import dev.touchline.engine.Offence;
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
 * order of the tick at which they began.
 */
final class MatchJournal {
    private final MatchState state;
    private final ShotJudgement shots;
    private final List<Event> events = new ArrayList<>();

    private int kicker = NOBODY;
    private int kickTick;
    private double kickX;
    private double kickY;
    private boolean shot;
    private ShotResult soFar = ShotResult.OFF_TARGET;
    private Event.@Nullable Save save;
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
                    case Offence.Foul(Side side, int number, int victim, double severity, double _, double _) ->
                        new Event.Foul(state.tick, side, number, victim, severity);
                    case Offence.Offside(Side side, int number, double _, double _) ->
                        new Event.Offside(state.tick, side, number);
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
        events.add(new Event.Tackle(
                state.tick,
                MatchState.sideOf(player),
                MatchState.numberOf(player),
                MatchState.numberOf(opponent),
                won));
    }

    /** A player is about to kick with the given wanted velocity. */
    void kicked(int player, double vx, double vy, double vz) {
        arrived(player);
        kicker = player;
        kickTick = state.tick;
        kickX = state.ballX;
        kickY = state.ballY;
        shot = shots.isShot(player, vx, vy, vz);
        soFar = ShotResult.OFF_TARGET;
        save = null;
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
        if (kicker != NOBODY && shot && MatchState.sideOf(player) != sideOfKicker()) {
            soFar = ShotResult.BLOCKED;
        }
    }

    /** A goalkeeper got his hands to the ball. */
    void saved(int player, boolean held) {
        if (kicker != NOBODY && shot && MatchState.sideOf(player) != sideOfKicker()) {
            soFar = ShotResult.SAVED;
            save = new Event.Save(state.tick, MatchState.sideOf(player), MatchState.numberOf(player), held);
        }
        if (held) {
            arrived(player);
        }
    }

    void hitFrame() {
        if (soFar == ShotResult.OFF_TARGET) {
            soFar = ShotResult.WOODWORK;
        }
    }

    /** A goal; it belongs to the striker also where a defender or the goalkeeper deflected his shot. */
    void goal(Side side) {
        boolean struck = kicker != NOBODY && MatchState.sideOf(kicker) == side;
        int scorer = struck ? kicker : state.lastTouch;
        boolean ownGoal = scorer != NOBODY && MatchState.sideOf(scorer) != side;
        int assist = struck && scorer == lastReceiver ? lastPasser : NOBODY;
        if (struck) {
            shot = true;
            soFar = ShotResult.GOAL;
        }
        resolve(NOBODY);
        forgetPass();
        events.add(new Event.Goal(
                state.tick,
                side,
                scorer == NOBODY ? NOBODY : MatchState.numberOf(scorer),
                assist == NOBODY ? NOBODY : MatchState.numberOf(assist),
                ownGoal));
    }

    /** Play stopped without a goal. */
    void stopped() {
        resolve(NOBODY);
        forgetPass();
    }

    void shootOutKick(Side side, int number, boolean scored) {
        if (scored) {
            soFar = ShotResult.GOAL;
        }
        resolve(NOBODY);
        events.add(new Event.ShootOutKick(state.tick, side, number, scored));
    }

    private void arrived(int player) {
        if (kicker == NOBODY) {
            return;
        }
        boolean mate = MatchState.sideOf(player) == sideOfKicker();
        if (mate && player != kicker) {
            lastPasser = kicker;
            lastReceiver = player;
        } else if (!mate) {
            forgetPass();
            if (soFar == ShotResult.OFF_TARGET) {
                soFar = player == state.goalkeeperOf(MatchState.sideOf(player)) ? ShotResult.SAVED : ShotResult.BLOCKED;
            }
        }
        resolve(mate ? player : NOBODY);
    }

    private void resolve(int receiver) {
        if (kicker == NOBODY) {
            return;
        }
        Side side = sideOfKicker();
        int number = MatchState.numberOf(kicker);
        if (shot && receiver == NOBODY) {
            events.add(new Event.Shot(kickTick, side, number, soFar, kickX, kickY));
            if (save != null && soFar == ShotResult.SAVED) {
                events.add(save);
            }
        } else if (receiver != kicker) {
            int mate = receiver == NOBODY ? NOBODY : MatchState.numberOf(receiver);
            events.add(new Event.Pass(kickTick, side, number, mate));
        }
        kicker = NOBODY;
        save = null;
    }

    private Side sideOfKicker() {
        return MatchState.sideOf(kicker);
    }

    private void forgetPass() {
        lastPasser = NOBODY;
        lastReceiver = NOBODY;
    }
}
