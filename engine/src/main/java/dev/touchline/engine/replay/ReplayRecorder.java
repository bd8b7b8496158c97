package dev.touchline.engine.replay;

import dev.touchline.engine.Card;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.play.MatchListener;
import dev.touchline.engine.rulebook.Pitch;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Records the positions of a match; see {@link Replay} for the format. */
public final class ReplayRecorder implements MatchListener {
    private short[] values = new short[6000 * ReplayFormat.COORDINATES];
    private byte[] owners = new byte[6000];
    private byte[] phases = new byte[6000];
    private final Marks marks = new Marks();
    private final int[] yellowCards = new int[ReplayFormat.PLAYERS];
    private final boolean[] off = new boolean[ReplayFormat.PLAYERS];
    private final ByteArrayOutputStream stamina = new ByteArrayOutputStream(4096);
    private int frames;
    private @Nullable Pitch pitch;

    @Override
    public void ticked(MatchView match) {
        pitch = match.rulebook().pitch();
        if (frames == owners.length) {
            values = Arrays.copyOf(values, values.length * 2);
            owners = Arrays.copyOf(owners, frames * 2);
            phases = Arrays.copyOf(phases, frames * 2);
        }
        int at = frames * ReplayFormat.COORDINATES;
        values[at++] = units(match.ballX());
        values[at++] = units(match.ballY());
        values[at++] = units(match.ballZ());
        for (Side side : Side.values()) {
            for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
                values[at++] = units(match.x(side, number));
                values[at++] = units(match.y(side, number));
                mark(match, side, number);
                if (frames % ReplayFormat.STAMINA_INTERVAL == 0) {
                    stamina.write((int) Math.rint(100 * match.stamina(side, number)));
                }
            }
        }
        owners[frames] = owner(match);
        phases[frames] = phase(match);
        frames++;
    }

    private void mark(MatchView match, Side side, int number) {
        int row = row(side, number);
        boolean booked = match.yellowCards(side, number) > yellowCards[row];
        boolean sentOff = !match.onPitch(side, number) && !off[row];
        if (!booked && !sentOff) {
            return;
        }
        yellowCards[row] = match.yellowCards(side, number);
        off[row] = off[row] || sentOff;
        Card card = sentOff ? booked ? Card.SECOND_YELLOW : Card.RED : Card.YELLOW;
        marks.add(new Marks.Mark(frames, row, sentOff && frames == 0 ? Card.NONE : card));
    }

    private static int row(Side side, int number) {
        return side == Side.HOME ? number : MatchView.TEAM_SIZE + number;
    }

    private static byte owner(MatchView match) {
        Side side = match.ownerSide();
        if (side == null) {
            return 0;
        }
        return (byte) (1 + row(side, match.ownerNumber()) + (match.inHands() ? ReplayFormat.IN_HANDS : 0));
    }

    private static byte phase(MatchView match) {
        RestartKind restart = match.restart();
        int set = restart == null ? 0 : restart.ordinal() + 1;
        int away = match.restartSide() == Side.AWAY ? ReplayFormat.AWAY_RESTARTS : 0;
        return (byte) (away + ReplayFormat.PHASES * match.period().ordinal() + set);
    }

    private static short units(double metres) {
        return (short) Math.rint(metres / ReplayFormat.UNIT);
    }

    /**
     * The replay of what was recorded so far.
     *
     * @throws IllegalStateException if no tick was played
     */
    public byte[] bytes() {
        Pitch of = pitch;
        if (of == null) {
            throw new IllegalStateException("nothing was recorded");
        }
        return ReplayWriter.write(new Replay(
                of.length(),
                of.width(),
                columns(),
                Arrays.copyOf(owners, frames),
                Arrays.copyOf(phases, frames),
                marks,
                byPlayer(stamina.toByteArray())));
    }

    private short[][] columns() {
        short[][] columns = new short[ReplayFormat.COORDINATES][frames];
        for (int column = 0; column < columns.length; column++) {
            for (int frame = 0; frame < frames; frame++) {
                columns[column][frame] = values[frame * ReplayFormat.COORDINATES + column];
            }
        }
        return columns;
    }

    /** Readings of all players one after the other become the readings of one player after the other. */
    private static byte[][] byPlayer(byte[] readings) {
        int times = readings.length / ReplayFormat.PLAYERS;
        byte[][] players = new byte[ReplayFormat.PLAYERS][times];
        for (int at = 0; at < readings.length; at++) {
            players[at % ReplayFormat.PLAYERS][at / ReplayFormat.PLAYERS] = readings[at];
        }
        return players;
    }
}
