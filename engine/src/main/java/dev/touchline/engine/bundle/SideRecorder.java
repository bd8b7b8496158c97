package dev.touchline.engine.bundle;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.observation.CommandSheet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the recording of one side. */
final class SideRecorder {
    /** Longer messages of failed calls are cut, in bytes. */
    private static final int LONGEST_MESSAGE = 600;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    private final short[] last = new short[CommandSheet.LENGTH];

    void add(CallResult result, CommandSheet sheet) {
        switch (result) {
            case CallResult.Answered() -> answered(sheet.values());
            case CallResult.Failed(String message) -> failed(Recording.FAILED, message);
            case CallResult.Fatal(String message) -> failed(Recording.FATAL, message);
        }
    }

    Recording recording() {
        return new Recording(out.toByteArray());
    }

    private void answered(short[] values) {
        out.write(Recording.ANSWERED);
        int changed = 0;
        for (int player = 0; player < MatchView.TEAM_SIZE; player++) {
            int from = player * CommandSheet.PLAYER_SHORTS;
            int to = from + CommandSheet.PLAYER_SHORTS;
            if (!Arrays.equals(values, from, to, last, from, to)) {
                changed |= 1 << player;
            }
        }
        writeShort(changed);
        for (int player = 0; player < MatchView.TEAM_SIZE; player++) {
            if ((changed & 1 << player) != 0) {
                for (int i = 0; i < CommandSheet.PLAYER_SHORTS; i++) {
                    writeShort(values[player * CommandSheet.PLAYER_SHORTS + i]);
                }
            }
        }
        System.arraycopy(values, 0, last, 0, last.length);
    }

    private void failed(int kind, String message) {
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        int length = text.length;
        if (length > LONGEST_MESSAGE) {
            length = LONGEST_MESSAGE;
            while ((text[length] & 0xC0) == 0x80) {
                length--; // Never cut within a character.
            }
        }
        out.write(kind);
        writeShort(length);
        out.write(text, 0, length);
    }

    private void writeShort(int value) {
        out.write(value >>> 8);
        out.write(value);
    }
}
