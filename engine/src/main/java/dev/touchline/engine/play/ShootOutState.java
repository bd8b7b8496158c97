package dev.touchline.engine.play;

import dev.touchline.engine.ShootOutView;
import dev.touchline.engine.Side;

/** Kicks from the penalty mark as they stand. */
final class ShootOutState implements ShootOutView {
    private final int[] taken = new int[2];
    private final int[] scored = new int[2];
    private Side turn = Side.HOME;
    private int ticksSinceKick = -1;

    void begin(Side first) {
        turn = first;
    }

    void struck() {
        ticksSinceKick = 0;
    }

    void tick() {
        if (ticksSinceKick >= 0) {
            ticksSinceKick++;
        }
    }

    void decide(boolean goal) {
        taken[turn.ordinal()]++;
        if (goal) {
            scored[turn.ordinal()]++;
        }
        turn = turn.other();
        ticksSinceKick = -1;
    }

    /** Adds the goal that a lot gives after kicks that would not end. */
    void decideByLot(Side winner) {
        scored[winner.ordinal()]++;
    }

    @Override
    public int taken(Side side) {
        return taken[side.ordinal()];
    }

    @Override
    public int scored(Side side) {
        return scored[side.ordinal()];
    }

    @Override
    public Side turn() {
        return turn;
    }

    @Override
    public int ticksSinceKick() {
        return ticksSinceKick;
    }
}
