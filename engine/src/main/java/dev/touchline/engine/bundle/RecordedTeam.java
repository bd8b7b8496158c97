package dev.touchline.engine.bundle;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.observation.CommandSheet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Plays a recording again. */
final class RecordedTeam implements TeamController {
    private static final CallResult ENDED = new CallResult.Fatal("the recording ends before the match does");

    private final ByteBuffer in;
    private final CommandSheet sheet = new CommandSheet();

    RecordedTeam(Recording recording) {
        this.in = ByteBuffer.wrap(recording.bytes());
    }

    /** Whether everything recorded was played. */
    boolean isExhausted() {
        return !in.hasRemaining();
    }

    @Override
    public CallResult act(double[] observation, double[] commands) {
        if (in.remaining() < 3) {
            return ENDED;
        }
        int kind = in.get();
        int next = in.getShort() & 0xFFFF;
        if (kind != Recording.ANSWERED) {
            return failed(kind, next);
        }
        if (in.remaining() < Integer.bitCount(next) * CommandSheet.PLAYER_SHORTS * Short.BYTES) {
            return ENDED;
        }
        for (int player = 0; player < MatchView.TEAM_SIZE; player++) {
            if ((next & 1 << player) != 0) {
                for (int i = 0; i < CommandSheet.PLAYER_SHORTS; i++) {
                    sheet.values()[player * CommandSheet.PLAYER_SHORTS + i] = in.getShort();
                }
            }
        }
        sheet.write(commands);
        return CallResult.ANSWERED;
    }

    private CallResult failed(int kind, int length) {
        if (in.remaining() < length) {
            return ENDED;
        }
        byte[] text = new byte[length];
        in.get(text);
        String message = new String(text, StandardCharsets.UTF_8);
        return kind == Recording.FAILED ? new CallResult.Failed(message) : new CallResult.Fatal(message);
    }
}
