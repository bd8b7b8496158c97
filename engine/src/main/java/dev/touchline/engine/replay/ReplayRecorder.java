package dev.touchline.engine.replay;

import dev.touchline.engine.Card;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.play.MatchListener;
import dev.touchline.engine.rulebook.Pitch;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
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
        ByteArrayOutputStream buffer = new ByteArrayOutputStream(1 << 17);
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(buffer, 1 << 13))) {
            out.writeInt(ReplayFormat.MAGIC);
            out.writeByte(ReplayFormat.VERSION);
            out.writeInt(frames);
            out.writeShort((int) Math.rint(of.length() * 100));
            out.writeShort((int) Math.rint(of.width() * 100));
            out.write(columns());
            out.write(owners, 0, frames);
            out.write(phases, 0, frames);
            out.write(marked());
            out.write(byPlayer(stamina.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return buffer.toByteArray();
    }

    private byte[] columns() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(frames * ReplayFormat.COORDINATES);
        for (int column = 0; column < ReplayFormat.COORDINATES; column++) {
            int value = 0;
            int step = 0;
            for (int frame = 0; frame < frames; frame++) {
                int next = values[frame * ReplayFormat.COORDINATES + column];
                int nextStep = next - value;
                varint(out, zigzag(nextStep - step));
                step = nextStep;
                value = next;
            }
        }
        return out.toByteArray();
    }

    private byte[] marked() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        varint(out, marks.all().size());
        int before = 0;
        for (Marks.Mark mark : marks.all()) {
            varint(out, mark.frame() - before);
            out.write(mark.row());
            out.write(mark.card().ordinal());
            before = mark.frame();
        }
        return out.toByteArray();
    }

    /** Readings of all players one after the other become the readings of one player after the other. */
    private static byte[] byPlayer(byte[] readings) {
        byte[] columns = new byte[readings.length];
        int times = readings.length / ReplayFormat.PLAYERS;
        for (int at = 0; at < readings.length; at++) {
            columns[at % ReplayFormat.PLAYERS * times + at / ReplayFormat.PLAYERS] = readings[at];
        }
        return columns;
    }

    private static int zigzag(int value) {
        return value << 1 ^ value >> 31;
    }

    private static void varint(ByteArrayOutputStream out, int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
