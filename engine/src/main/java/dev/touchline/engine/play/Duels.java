package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.NOBODY;
import static dev.touchline.engine.play.MatchState.PLAYERS;

import dev.touchline.engine.Offence;
import dev.touchline.engine.Rejection;
import dev.touchline.engine.Side;
import dev.touchline.engine.random.Purpose;
import dev.touchline.engine.rulebook.Tackling;

/** Tackles on the player in control; of several that succeed at once the better roll gets the ball. */
final class Duels {
    private Duels() {}

    static void tackle(MatchState state, Orders orders, MatchJournal journal) {
        int carrier = state.owner;
        int winner = NOBODY;
        double best = Double.POSITIVE_INFINITY;
        for (int player = 0; player < PLAYERS; player++) {
            if (!orders.tackles(player)) {
                continue;
            }
            if (!isPossible(state, player, carrier)) {
                boolean unable = state.isDown(player) || state.noDuelUntil[player] > state.tick;
                state.rejections[player] = unable ? Rejection.UNABLE : Rejection.NOBODY_TO_TACKLE;
                continue;
            }
            Side side = MatchState.sideOf(player);
            int number = MatchState.numberOf(player);
            double roll = state.random.unit(state.tick, side, number, Purpose.TACKLE) / chance(state, player, carrier);
            boolean won = roll < 1;
            Fouling.consider(state, player, carrier, won);
            journal.tackled(player, carrier, won);
            state.noDuelUntil[player] = state.tick + state.rules.tackling().pauseTicks();
            if (!won) {
                state.downUntil[player] = state.tick + state.rules.tackling().failedTicks();
            } else if (roll < best) {
                best = roll;
                winner = player;
            }
        }
        if (winner != NOBODY) {
            takeFrom(state, carrier, winner, journal);
        }
        if (state.offence instanceof Offence.Foul foul) {
            Fouling.trip(state, foul);
        }
    }

    private static boolean isPossible(MatchState state, int player, int carrier) {
        if (carrier == NOBODY
                || state.inHands
                || state.restart != null
                || state.isDown(player)
                || state.noDuelUntil[player] > state.tick
                || MatchState.sideOf(player) == MatchState.sideOf(carrier)) {
            return false;
        }
        return distanceToBall(state, player) <= state.rules.tackling().reach();
    }

    private static double chance(MatchState state, int player, int carrier) {
        Tackling tackling = state.rules.tackling();
        double front = front(state, player, carrier);
        double chance = tackling.behindChance() + (tackling.frontChance() - tackling.behindChance()) * (1 + front) / 2;
        return chance * (1 - tackling.distanceLoss() * distanceToBall(state, player) / tackling.reach());
    }

    /** From 1, the tackler comes from where the carrier faces, to -1, he comes from behind. */
    static double front(MatchState state, int player, int carrier) {
        double dx = state.x[player] - state.x[carrier];
        double dy = state.y[player] - state.y[carrier];
        double distance = Math.sqrt(dx * dx + dy * dy);
        return distance > 0 ? (dx * state.headingX[carrier] + dy * state.headingY[carrier]) / distance : 0;
    }

    static double distanceToBall(MatchState state, int player) {
        double dx = state.ballX - state.x[player];
        double dy = state.ballY - state.y[player];
        return Math.sqrt(dx * dx + dy * dy);
    }

    private static void takeFrom(MatchState state, int carrier, int winner, MatchJournal journal) {
        Tackling tackling = state.rules.tackling();
        Side side = MatchState.sideOf(winner);
        int number = MatchState.numberOf(winner);
        state.noTouchUntil[carrier] = state.tick + tackling.beatenTicks();
        if (state.random.unit(state.tick, side, number, Purpose.TACKLE_CLEAN) < tackling.cleanShare()) {
            state.give(winner, false);
            journal.gained(winner);
            return;
        }
        double turn = Math.PI * state.random.error(state.tick, side, number, Purpose.LOOSE_DIRECTION);
        state.owner = NOBODY;
        state.touch(winner);
        OffsidePositions.note(state, winner, null);
        state.ballVx = state.attackOf(winner) * tackling.looseSpeed() * StrictMath.cos(turn);
        state.ballVy = state.attackOf(winner) * tackling.looseSpeed() * StrictMath.sin(turn);
        state.ballVz = 0;
        journal.loosened(winner);
    }
}
