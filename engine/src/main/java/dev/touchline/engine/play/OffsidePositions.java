package dev.touchline.engine.play;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.RestartKind;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in an offside position when the ball is played: in the opponents' half, nearer to their goal line than the ball
 * and the second-last opponent (IFAB Law 11.1).
 */
final class OffsidePositions {
    private static final int HOME_ROWS = (1 << MatchView.TEAM_SIZE) - 1;

    private OffsidePositions() {}

    /** Notes the positions at the moment a player plays the ball, from a restart or from open play. */
    static void note(MatchState state, int player, @Nullable RestartKind restart) {
        state.offsidePositions = isExempt(restart) ? 0 : positions(state, player);
    }

    /** Notes the positions at the moment the ball hits a player; an opponent whom it hits sets nobody onside (IFAB Law 11.2). */
    static void noteDeflection(MatchState state, int player) {
        int own = player < MatchView.TEAM_SIZE ? HOME_ROWS : ~HOME_ROWS;
        state.offsidePositions = (state.offsidePositions & ~own) | positions(state, player);
    }

    /** No offence is possible directly from these restarts (IFAB Law 11.3). */
    private static boolean isExempt(@Nullable RestartKind restart) {
        return restart == RestartKind.THROW_IN || restart == RestartKind.GOAL_KICK || restart == RestartKind.CORNER;
    }

    private static int positions(MatchState state, int player) {
        if (!state.rules.switches().offside()) {
            return 0;
        }
        int attack = state.attackOf(player);
        int mates = player < MatchView.TEAM_SIZE ? 0 : MatchView.TEAM_SIZE;
        double line = line(state, attack, MatchView.TEAM_SIZE - mates);
        int positions = 0;
        for (int mate = mates; mate < mates + MatchView.TEAM_SIZE; mate++) {
            if (mate != player && !state.sentOff[mate] && x(state, mate) * attack > line) {
                positions |= 1 << mate;
            }
        }
        return positions;
    }

    private static double line(MatchState state, int attack, int opponents) {
        double last = Double.NEGATIVE_INFINITY;
        double secondLast = Double.NEGATIVE_INFINITY;
        for (int opponent = opponents; opponent < opponents + MatchView.TEAM_SIZE; opponent++) {
            if (!state.sentOff[opponent]) {
                double x = x(state, opponent) * attack;
                secondLast = Math.max(secondLast, Math.min(x, last));
                last = Math.max(last, x);
            }
        }
        return Math.max(0, Math.max(secondLast, state.ballX * attack));
    }

    /** Where a player is at this moment of the tick, not where he will be at its end. */
    private static double x(MatchState state, int player) {
        return state.previousX[player] + (state.x[player] - state.previousX[player]) * state.moment;
    }
}
