package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.PLAYERS;

import dev.touchline.engine.rulebook.Stamina;

/** Stamina: running tires, standing recovers, and the ceiling sinks over the match. */
final class Fatigue {
    private Fatigue() {}

    /** @param speeds at which the players ran in this tick, m/s */
    static void tick(MatchState state, double[] speeds) {
        Stamina rules = state.rules.stamina();
        double dt = state.rules.clock().tickSeconds();
        double perMaxSpeed = 1 / state.rules.movement().maxSpeed();
        for (int player = 0; player < PLAYERS; player++) {
            double effort = speeds[player] * perMaxSpeed;
            double cost = rules.sprintCost() * effort * effort * effort;
            double gain = rules.recovery() * (1 - effort);
            double ceiling = Math.max(0, state.staminaCeiling[player] - rules.capacityCost() * effort * dt);
            state.staminaCeiling[player] = ceiling;
            state.stamina[player] = Math.clamp(state.stamina[player] + (gain - cost) * dt, 0, ceiling);
        }
    }

    static void rest(MatchState state) {
        double gain = state.rules.stamina().breakRecovery();
        for (int player = 0; player < PLAYERS; player++) {
            state.stamina[player] = Math.min(state.staminaCeiling[player], state.stamina[player] + gain);
        }
    }
}
