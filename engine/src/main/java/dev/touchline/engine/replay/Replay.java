package dev.touchline.engine.replay;

import static dev.touchline.engine.replay.ReplayFormat.UNIT;

import dev.touchline.engine.Card;
import dev.touchline.engine.Period;
import java.util.Arrays;

/**
 * A recording of positions for viewers: one frame a tick, the first one after the first tick.
 *
 * <p>Format, version 2: a gzip stream (RFC 1952) of, big-endian: the four ASCII bytes {@code TLRP}; byte version; int frames;
 * unsigned short length and width of the pitch in centimetres; then 47 columns of one value a frame, in units of 2 cm: ball x, y, z, then
 * x and y of home 0 to 10 and away 0 to 10. A value is coded as its second difference (the first two values count from zero), zigzag, as
 * base-128 varint, lowest bits first. Then two columns of one byte a frame: the owner (0 nobody, 1 + row of the player in control, plus
 * 32 if in his hands), and the phase (16 · ordinal of the period + 0 in play or 1 + ordinal of the restart that is set up, plus 128 if away
 * takes it). Then the marks: their number, and for each the frames since the one before, as varints, the row of a player and what
 * happened to him as bytes (0 not on the pitch from the first frame, 1 yellow card, 2 second yellow card, 3 red card). Last the stamina: for
 * each player a column of one byte every 60 frames from the first, in per cent.
 */
public final class Replay {
    private final double pitchLength;
    private final double pitchWidth;
    private final short[][] columns;
    private final byte[] owners;
    private final byte[] phases;
    private final Marks marks;
    private final byte[][] stamina;

    Replay(
            double pitchLength,
            double pitchWidth,
            short[][] columns,
            byte[] owners,
            byte[] phases,
            Marks marks,
            byte[][] stamina) {
        this.pitchLength = pitchLength;
        this.pitchWidth = pitchWidth;
        this.columns = columns;
        this.owners = owners;
        this.phases = phases;
        this.marks = marks;
        this.stamina = stamina;
    }

    /**
     * Reads a replay.
     *
     * @throws InvalidReplay if the bytes are no complete replay of this version
     */
    public static Replay read(byte[] bytes) throws InvalidReplay {
        return ReplayReader.read(bytes);
    }

    /**
     * A part of this replay as a replay of its own, for viewers of a match that is on air. Marks are those of its frames alone;
     * its readings of the stamina are those of its first frame and of every 60th after that.
     *
     * @param from its first frame
     * @param to the first frame after it
     */
    public byte[] part(int from, int to) {
        short[][] places = new short[columns.length][];
        for (int column = 0; column < columns.length; column++) {
            places[column] = Arrays.copyOfRange(columns[column], from, to);
        }
        int readings = (to - from - 1) / ReplayFormat.STAMINA_INTERVAL + 1;
        int first = from / ReplayFormat.STAMINA_INTERVAL;
        byte[][] strength = new byte[stamina.length][];
        for (int row = 0; row < stamina.length; row++) {
            strength[row] = Arrays.copyOfRange(stamina[row], first, first + readings);
        }
        return ReplayWriter.write(new Replay(
                pitchLength,
                pitchWidth,
                places,
                Arrays.copyOfRange(owners, from, to),
                Arrays.copyOfRange(phases, from, to),
                marks.between(from, to),
                strength));
    }

    short[][] columns() {
        return columns;
    }

    byte[] owners() {
        return owners;
    }

    byte[] phases() {
        return phases;
    }

    Marks marks() {
        return marks;
    }

    byte[][] stamina() {
        return stamina;
    }

    /** One a tick; frame f shows the match after tick f + 1. */
    public int frames() {
        return owners.length;
    }

    /** Metres. */
    public double pitchLength() {
        return pitchLength;
    }

    /** Metres. */
    public double pitchWidth() {
        return pitchWidth;
    }

    /** Metres, in the frame of the pitch. */
    public double ballX(int frame) {
        return columns[0][frame] * UNIT;
    }

    public double ballY(int frame) {
        return columns[1][frame] * UNIT;
    }

    public double ballZ(int frame) {
        return columns[2][frame] * UNIT;
    }

    /** Metres; rows 0 to 10 are home, 11 to 21 away. */
    public double playerX(int frame, int row) {
        return columns[3 + 2 * row][frame] * UNIT;
    }

    /** Metres; rows 0 to 10 are home, 11 to 21 away. */
    public double playerY(int frame, int row) {
        return columns[4 + 2 * row][frame] * UNIT;
    }

    /** The row of the player in control, or -1. */
    public int owner(int frame) {
        return owners[frame] % ReplayFormat.IN_HANDS - 1;
    }

    /** The part of the match. */
    public Period period(int frame) {
        return Period.values()[(phases[frame] & ~ReplayFormat.AWAY_RESTARTS & 0xFF) / ReplayFormat.PHASES];
    }

    /** Whether the ball is in play, no restart being set up. */
    public boolean inPlay(int frame) {
        return phases[frame] % ReplayFormat.PHASES == 0;
    }

    /** Whether a player is on the pitch. */
    public boolean onPitch(int frame, int row) {
        return !marks.isOff(frame, row);
    }

    /** The last card that a player has seen. */
    public Card card(int frame, int row) {
        return marks.card(frame, row);
    }

    /** From 0, exhausted, to 1, fresh; as it was up to {@value ReplayFormat#STAMINA_INTERVAL} frames before. */
    public double stamina(int frame, int row) {
        return stamina[row][frame / ReplayFormat.STAMINA_INTERVAL] / 100.0;
    }
}
