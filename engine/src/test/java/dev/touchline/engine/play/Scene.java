package dev.touchline.engine.play;

import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Offence;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.engine.observation.CommandSheet;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Play in the first half (home attacks +x) as a test puts it together; who is not placed stands by his own corner. */
final class Scene {
    final MatchState state;
    final Referee referee = new Referee();
    private final MatchJournal journal;
    private final Ball ball = new Ball();
    private final Orders orders = new Orders();
    private final double[][] commands = {new double[CommandLayout.LENGTH], new double[CommandLayout.LENGTH]};

    Scene() {
        this(Rulebook.CLASSIC_1);
    }

    Scene(Rulebook rules) {
        state = new MatchState(MatchSetup.league(rules, 1), Side.HOME);
        journal = new MatchJournal(state);
        state.tick = 100;
        state.periodTick = 100;
        for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
            at(Side.HOME, number, -52, -30 + number);
            at(Side.AWAY, number, 52, 30 - number);
        }
    }

    Scene at(Side side, int number, double x, double y) {
        Bodies.place(state, MatchState.index(side, number), x, y);
        return this;
    }

    Scene ball(double x, double y, double vx, double vy) {
        state.placeBall(x, y);
        state.ballVx = vx;
        state.ballVy = vy;
        return this;
    }

    /** The free ball lies half a metre before a player, in the half he attacks. */
    Scene ballNear(int player) {
        double x = state.x[player] + 0.5 * state.attackOf(player);
        state.ballX = x;
        state.ballY = state.y[player];
        state.ballVx = 0;
        state.ballVy = 0;
        return this;
    }

    Scene owns(Side side, int number) {
        state.give(MatchState.index(side, number), false);
        Ball.carry(state);
        return this;
    }

    Scene sentOff(Side side, int number) {
        Bodies.remove(state, MatchState.index(side, number));
        return this;
    }

    /** Orders a kick, in the frame of the pitch. */
    Scene kick(Side side, int number, double vx, double vy) {
        int at = number * CommandLayout.PLAYER_FIELDS;
        int turn = state.attack(side);
        commands[side.ordinal()][at + CommandLayout.KICK] = 1;
        commands[side.ordinal()][at + CommandLayout.KICK_X] = turn * vx;
        commands[side.ordinal()][at + CommandLayout.KICK_Y] = turn * vy;
        return this;
    }

    Scene act(Side side, int number, int action) {
        commands[side.ordinal()][number * CommandLayout.PLAYER_FIELDS + CommandLayout.ACTION] = action;
        return this;
    }

    /** Lets the time of one tick pass for the ball, without a judgement; nobody moves. */
    Scene tick() {
        state.tick++;
        state.offence = null;
        state.moment = 0;
        for (Side side : Side.values()) {
            CommandSheet sheet = new CommandSheet();
            sheet.read(commands[side.ordinal()]);
            orders.take(state, side, sheet);
        }
        Restart.take(state, orders, journal);
        if (state.restart == null) {
            Duels.tackle(state, orders, journal);
            ball.tick(state, orders, journal);
        }
        return this;
    }

    Scene judge() {
        referee.judge(state, journal);
        return this;
    }

    Scene seen(@Nullable Offence offence) {
        state.offence = offence;
        return this;
    }

    List<Event> events() {
        return journal.events();
    }
}
