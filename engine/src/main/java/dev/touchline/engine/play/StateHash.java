package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.PLAYERS;

import dev.touchline.engine.Advantage;
import dev.touchline.engine.Side;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state-hash chain: every link is the SHA-256 of the link before it and of all that decides how the match goes on.
 *
 * <p>Two runs with the same chain were the same match, to the bit, at each link.
 */
final class StateHash {
    /** Ticks between two links. */
    static final int INTERVAL = 100;

    private static final int BYTES = 64 + (PLAYERS * 16 + 64) * Double.BYTES;

    private final MessageDigest sha256;
    private final ByteBuffer buffer = ByteBuffer.allocate(BYTES);
    private final List<String> links = new ArrayList<>();
    private byte[] last = new byte[32];

    StateHash() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    void link(MatchState state) {
        buffer.clear().put(last);
        for (int player = 0; player < PLAYERS; player++) {
            number(state.x[player]);
            number(state.y[player]);
            number(state.vx[player]);
            number(state.vy[player]);
            number(state.wantedVx[player]);
            number(state.wantedVy[player]);
            number(state.headingX[player]);
            number(state.headingY[player]);
            number(state.stamina[player]);
            number(state.staminaCeiling[player]);
            number(state.yellowCards[player]);
            number(state.sentOff[player] ? 1 : 0);
            number(Math.max(state.downUntil[player], state.tick));
            number(Math.max(state.noTouchUntil[player], state.tick));
            number(Math.max(state.noDuelUntil[player], state.tick));
        }
        ball(state);
        phase(state);
        sha256.update(buffer.flip());
        last = sha256.digest();
        links.add(HexFormat.of().formatHex(last));
    }

    /** All links, oldest first, lower-case hexadecimal. */
    List<String> links() {
        return List.copyOf(links);
    }

    private void ball(MatchState state) {
        number(state.ballX);
        number(state.ballY);
        number(state.ballZ);
        number(state.ballVx);
        number(state.ballVy);
        number(state.ballVz);
        number(state.owner);
        number(state.ownedSince);
        number(state.inHands ? 1 : 0);
        number(state.lastTouch);
        number(state.playedTick);
        number(state.footKicker);
        number(state.offsidePositions);
    }

    private void phase(MatchState state) {
        number(state.tick);
        number(state.periodTick);
        number(state.period.ordinal());
        number(state.goals[0]);
        number(state.goals[1]);
        number(state.restart == null ? -1 : state.restart.ordinal());
        number(state.restartSide.ordinal());
        number(state.restartX);
        number(state.restartY);
        number(state.restartReady ? 1 : 0);
        number(state.restart == null ? 0 : state.restartTick);
        number(state.restart == null ? 0 : state.restartReadyTick);
        number(state.restartTaker);
        number(state.penaltyTaker);
        number(state.untouchedRestart == null ? -1 : state.untouchedRestart.ordinal());
        advantage(state.advantage);
        number(state.penaltyUndecided() ? 1 : 0);
        number(state.firstKickOff.ordinal());
        number(state.lostTicks);
        number(state.still.ticks());
        number(state.still.x());
        number(state.still.y());
        for (var call : state.calls) {
            number(call.failed());
            number(call.consecutive());
        }
        for (var side : Side.values()) {
            number(state.shootOut.taken(side));
            number(state.shootOut.scored(side));
        }
        number(state.shootOut.turn().ordinal());
        number(state.shootOut.ticksSinceKick());
    }

    private void advantage(@Nullable Advantage advantage) {
        if (advantage == null) {
            number(-1);
            return;
        }
        number(advantage.tick());
        number(advantage.foul().side().ordinal());
        number(advantage.foul().number());
        number(advantage.foul().victim());
        number(advantage.foul().severity());
        number(advantage.foul().x());
        number(advantage.foul().y());
    }

    /** Zero has one sign here: a negative zero plays as a positive one. */
    private void number(double value) {
        buffer.putLong(Double.doubleToRawLongBits(value + 0.0));
    }
}
