package dev.touchline.engine.observation;

import dev.touchline.engine.MatchView;
import java.util.Arrays;

/**
 * One team's commands of one tick in the form that is played and recorded: velocities in steps of 1/256 m/s.
 *
 * <p>Whatever a policy asks for is brought into this form first, so that a recording plays exactly what was played.
 */
public final class CommandSheet {
    /** Shorts of one player: flags, move x and y, kick x, y and z. */
    public static final int PLAYER_SHORTS = 6;
    /** Shorts of a team. */
    public static final int LENGTH = MatchView.TEAM_SIZE * PLAYER_SHORTS;

    private static final int MOVES = 1;
    private static final int KICKS = 2;
    private static final int TACKLES = 4;
    private static final int CATCHES = 8;
    private static final int NOT_A_NUMBER = 16;
    private static final double STEPS = 256;
    /** Longer velocities are shortened to this, direction kept, m/s; far above anything a rulebook permits. */
    private static final double LONGEST = 100;
    /** Rounding to steps can leave a shortened velocity this much too long; read again, it must stay as it is. */
    private static final double SLACK = 0.01;

    private final short[] values = new short[LENGTH];

    /** Reads what a team asked for, laid out by {@link CommandLayout}. */
    public void read(double[] commands) {
        for (int player = 0; player < MatchView.TEAM_SIZE; player++) {
            readPlayer(commands, player * CommandLayout.PLAYER_FIELDS, player * PLAYER_SHORTS);
        }
    }

    private void readPlayer(double[] commands, int from, int to) {
        int flags = 0;
        for (int field = 0; field < CommandLayout.PLAYER_FIELDS; field++) {
            if (!Double.isFinite(commands[from + field])) {
                flags = NOT_A_NUMBER;
            }
        }
        for (int i = 0; i < PLAYER_SHORTS; i++) {
            values[to + i] = 0;
        }
        if (flags == 0) {
            if (commands[from + CommandLayout.MOVE] != 0) {
                flags |= MOVES;
                store(to + 1, commands[from + CommandLayout.MOVE_X], commands[from + CommandLayout.MOVE_Y], 0, false);
            }
            if (commands[from + CommandLayout.KICK] != 0) {
                flags |= KICKS;
                store(
                        to + 3,
                        commands[from + CommandLayout.KICK_X],
                        commands[from + CommandLayout.KICK_Y],
                        commands[from + CommandLayout.KICK_Z],
                        true);
            }
            double action = commands[from + CommandLayout.ACTION];
            flags |= action == CommandLayout.TACKLE ? TACKLES : action == CommandLayout.CATCH ? CATCHES : 0;
        }
        values[to] = (short) flags;
    }

    private void store(int at, double x, double y, double z, boolean threeDimensional) {
        double shorten = 1;
        if (Math.abs(x) > LONGEST / 2 || Math.abs(y) > LONGEST / 2 || Math.abs(z) > LONGEST / 2) {
            double largest = Math.max(Math.max(Math.abs(x), Math.abs(y)), Math.abs(z));
            double unitX = x / largest;
            double unitY = y / largest;
            double unitZ = z / largest;
            double unit = Math.sqrt(unitX * unitX + unitY * unitY + unitZ * unitZ);
            double length = unit * largest;
            shorten = length > LONGEST + SLACK ? LONGEST / length : 1;
        }
        values[at] = step(x * shorten);
        values[at + 1] = step(y * shorten);
        if (threeDimensional) {
            values[at + 2] = step(z * shorten);
        }
    }

    private static short step(double metresPerSecond) {
        return (short) Math.rint(metresPerSecond * STEPS);
    }

    /** Forgets all commands. */
    public void clear() {
        Arrays.fill(values, (short) 0);
    }

    /** The values in recorded form; the array is the sheet's own. */
    public short[] values() {
        return values;
    }

    /** Writes the commands as a team would give them, laid out by {@link CommandLayout}. */
    public void write(double[] commands) {
        for (int player = 0; player < MatchView.TEAM_SIZE; player++) {
            int to = player * CommandLayout.PLAYER_FIELDS;
            boolean readable = isNumeric(player);
            commands[to + CommandLayout.MOVE] = moves(player) ? 1 : 0;
            commands[to + CommandLayout.MOVE_X] = readable ? moveX(player) : Double.NaN;
            commands[to + CommandLayout.MOVE_Y] = moveY(player);
            commands[to + CommandLayout.KICK] = kicks(player) ? 1 : 0;
            commands[to + CommandLayout.KICK_X] = kickX(player);
            commands[to + CommandLayout.KICK_Y] = kickY(player);
            commands[to + CommandLayout.KICK_Z] = kickZ(player);
            commands[to + CommandLayout.ACTION] =
                    tackles(player) ? CommandLayout.TACKLE : catches(player) ? CommandLayout.CATCH : 0;
        }
    }

    /** Whether all numbers of the player's command were finite. */
    public boolean isNumeric(int player) {
        return (values[player * PLAYER_SHORTS] & NOT_A_NUMBER) == 0;
    }

    public boolean moves(int player) {
        return (values[player * PLAYER_SHORTS] & MOVES) != 0;
    }

    public boolean kicks(int player) {
        return (values[player * PLAYER_SHORTS] & KICKS) != 0;
    }

    public boolean tackles(int player) {
        return (values[player * PLAYER_SHORTS] & TACKLES) != 0;
    }

    public boolean catches(int player) {
        return (values[player * PLAYER_SHORTS] & CATCHES) != 0;
    }

    public double moveX(int player) {
        return values[player * PLAYER_SHORTS + 1] / STEPS;
    }

    public double moveY(int player) {
        return values[player * PLAYER_SHORTS + 2] / STEPS;
    }

    public double kickX(int player) {
        return values[player * PLAYER_SHORTS + 3] / STEPS;
    }

    public double kickY(int player) {
        return values[player * PLAYER_SHORTS + 4] / STEPS;
    }

    public double kickZ(int player) {
        return values[player * PLAYER_SHORTS + 5] / STEPS;
    }
}
