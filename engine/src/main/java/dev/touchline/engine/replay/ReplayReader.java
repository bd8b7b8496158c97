package dev.touchline.engine.replay;

import dev.touchline.engine.Card;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;

/** Reads the replay format; every byte is taken for hostile. */
final class ReplayReader {
    /** More than the longest match that a rulebook allows. */
    private static final int MOST_FRAMES = 300_000;

    private static final int MOST_BYTES = 32 << 20;
    /** A player can be absent or see two cards. */
    private static final int MOST_MARKS = 3 * ReplayFormat.PLAYERS;

    private static final int FULL_STAMINA = 100;

    private final ByteBuffer in;

    private ReplayReader(ByteBuffer in) {
        this.in = in;
    }

    static Replay read(byte[] bytes) throws InvalidReplay {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] content = unpacked.readNBytes(MOST_BYTES);
            if (content.length == MOST_BYTES) {
                throw new InvalidReplay("the replay unpacks to more than %d MiB".formatted(MOST_BYTES >> 20));
            }
            return new ReplayReader(ByteBuffer.wrap(content)).replay();
        } catch (BufferUnderflowException | EOFException e) {
            throw new InvalidReplay("the replay is cut off");
        } catch (IOException e) {
            throw new InvalidReplay("the replay cannot be decompressed: " + e.getMessage());
        }
    }

    private Replay replay() throws InvalidReplay {
        if (in.getInt() != ReplayFormat.MAGIC) {
            throw new InvalidReplay("no replay; a replay begins with TLRP");
        }
        int version = in.get();
        if (version != ReplayFormat.VERSION) {
            throw new InvalidReplay(
                    "replay version %d; this program reads version %d, so play the bundle of the match again"
                            .formatted(version, ReplayFormat.VERSION));
        }
        int frames = in.getInt();
        double length = Short.toUnsignedInt(in.getShort()) / 100.0;
        double width = Short.toUnsignedInt(in.getShort()) / 100.0;
        if (length < 1 || width < 1) {
            throw new InvalidReplay("a pitch of %s by %s m is none".formatted(length, width));
        }
        if (frames < 1 || frames > MOST_FRAMES || frames > in.remaining() / ReplayFormat.COORDINATES) {
            throw new InvalidReplay("%d frames cannot be in %d bytes".formatted(frames, in.remaining()));
        }
        short[][] columns = new short[ReplayFormat.COORDINATES][frames];
        for (short[] column : columns) {
            read(column);
        }
        byte[] owners = owners(frames);
        byte[] phases = phases(frames);
        Marks marks = marks(frames);
        byte[][] stamina = stamina(frames);
        if (in.hasRemaining()) {
            throw new InvalidReplay("there are bytes after the end of the replay");
        }
        return new Replay(length, width, columns, owners, phases, marks, stamina);
    }

    private void read(short[] column) throws InvalidReplay {
        int value = 0;
        int step = 0;
        for (int frame = 0; frame < column.length; frame++) {
            step += unzigzag(varint());
            value += step;
            if (value != (short) value) {
                throw new InvalidReplay("frame %d: a position is more than 655 m away".formatted(frame));
            }
            column[frame] = (short) value;
        }
    }

    private byte[] owners(int frames) throws InvalidReplay {
        byte[] owners = new byte[frames];
        in.get(owners);
        for (byte owner : owners) {
            if (owner < 0
                    || owner >= 2 * ReplayFormat.IN_HANDS
                    || owner % ReplayFormat.IN_HANDS > ReplayFormat.PLAYERS) {
                throw new InvalidReplay("owner %d is no player".formatted(owner));
            }
        }
        return owners;
    }

    private byte[] phases(int frames) throws InvalidReplay {
        byte[] phases = new byte[frames];
        in.get(phases);
        for (byte phase : phases) {
            int code = phase & ~ReplayFormat.AWAY_RESTARTS & 0xFF;
            if (code / ReplayFormat.PHASES >= Period.values().length
                    || code % ReplayFormat.PHASES > RestartKind.values().length) {
                throw new InvalidReplay("phase %d is none".formatted(phase & 0xFF));
            }
        }
        return phases;
    }

    private Marks marks(int frames) throws InvalidReplay {
        Marks marks = new Marks();
        int count = varint();
        if (count < 0 || count > MOST_MARKS) {
            throw new InvalidReplay("%d marks; permitted are 0 to %d".formatted(count, MOST_MARKS));
        }
        int frame = 0;
        for (int mark = 0; mark < count; mark++) {
            int after = varint();
            int row = in.get();
            int kind = in.get();
            boolean known = after >= 0 && after < frames - frame && kind >= 0 && kind < Card.values().length;
            if (!known || row < 0 || row >= ReplayFormat.PLAYERS) {
                throw new InvalidReplay("mark %d: frame %d, player %d, kind %d is none"
                        .formatted(mark, (long) frame + after, row, kind));
            }
            frame += after;
            marks.add(new Marks.Mark(frame, row, Card.values()[kind]));
        }
        return marks;
    }

    private byte[][] stamina(int frames) throws InvalidReplay {
        int readings = (frames - 1) / ReplayFormat.STAMINA_INTERVAL + 1;
        byte[][] stamina = new byte[ReplayFormat.PLAYERS][readings];
        for (byte[] player : stamina) {
            in.get(player);
            for (byte percent : player) {
                if (percent < 0 || percent > FULL_STAMINA) {
                    throw new InvalidReplay("a stamina of %d %%".formatted(percent & 0xFF));
                }
            }
        }
        return stamina;
    }

    private int varint() throws InvalidReplay {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new InvalidReplay("a number is longer than five bytes");
    }

    private static int unzigzag(int value) {
        return value >>> 1 ^ -(value & 1);
    }
}
