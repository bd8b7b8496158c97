package dev.touchline.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.Chasers;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.engine.rulebook.RulebookJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whatever bytes come: a replay whose every frame can be shown, or a message. */
class HostileReplayTest {
    private static final byte[] INTACT = recorded();
    private static final byte[] CONTENT = unpacked(INTACT);
    private static final int BEFORE_COLUMNS = 13;

    @Test
    void theIntactReplayIsRead() throws InvalidReplay {
        show(Replay.read(INTACT));
        show(Replay.read(packed(CONTENT)));
    }

    @Test
    void aReplayThatIsCutOffAnywhereIsRefused() {
        for (int length = 0; length < INTACT.length; length += 1 + length / 64) {
            byte[] cut = Arrays.copyOf(INTACT, length);
            assertThatThrownBy(() -> Replay.read(cut)).isInstanceOf(InvalidReplay.class);
        }
    }

    @Test
    void contentThatIsCutOffAnywhereIsRefused() {
        for (int length = 0; length < CONTENT.length; length += 1 + length / 64) {
            byte[] cut = packed(Arrays.copyOf(CONTENT, length));
            assertThatThrownBy(() -> Replay.read(cut)).isInstanceOf(InvalidReplay.class);
        }
    }

    @Test
    void bytesAfterTheEndAreRefused() {
        byte[] longer = packed(Arrays.copyOf(CONTENT, CONTENT.length + 1));

        assertThatThrownBy(() -> Replay.read(longer)).hasMessageContaining("after the end");
    }

    @Test
    void anotherVersionIsNamed() {
        byte[] other = CONTENT.clone();
        other[4] = 1;

        assertThatThrownBy(() -> Replay.read(packed(other)))
                .isInstanceOf(InvalidReplay.class)
                .hasMessageContaining("replay version 1; this program reads version 2");
    }

    @Test
    void aSmallFileThatUnpacksToTooMuchIsRefused() {
        byte[] bomb = packed(Arrays.copyOf(CONTENT, 40 << 20));

        assertThatThrownBy(() -> Replay.read(bomb))
                .isInstanceOf(InvalidReplay.class)
                .hasMessageContaining("unpacks to more than 32 MiB");
    }

    @Test
    void moreFramesThanAnyMatchHasAreRefused() {
        byte[] endless = Arrays.copyOf(CONTENT, 30 << 20);
        ByteBuffer.wrap(endless).putInt(5, 400_000);

        assertThatThrownBy(() -> Replay.read(packed(endless))).hasMessageContaining("400000 frames");
    }

    @Property(tries = 3000)
    void changedBytesAreRefusedOrShown(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = Integer.MAX_VALUE) Integer> places,
            @ForAll byte value) {
        byte[] changed = CONTENT.clone();
        for (int place : places) {
            changed[place % changed.length] ^= value;
        }

        refuseOrShow(packed(changed));
    }

    @Property(tries = 1000)
    void aChangedHeaderIsRefusedOrShown(
            @ForAll @IntRange(min = 0, max = BEFORE_COLUMNS - 1) int place, @ForAll byte value) {
        byte[] changed = CONTENT.clone();
        changed[place] = value;

        refuseOrShow(packed(changed));
    }

    @Property(tries = 1000)
    void aChangedPackedByteIsRefusedOrShown(
            @ForAll @IntRange(min = 0, max = Integer.MAX_VALUE) int place, @ForAll byte value) {
        byte[] changed = INTACT.clone();
        changed[place % changed.length] ^= value;

        refuseOrShow(changed);
    }

    @Property(tries = 1000)
    void anyBytesAreRefused(@ForAll byte[] bytes) {
        assertThatThrownBy(() -> Replay.read(bytes)).isInstanceOf(InvalidReplay.class);
        assertThatThrownBy(() -> Replay.read(packed(bytes))).isInstanceOf(InvalidReplay.class);
    }

    private static void refuseOrShow(byte[] bytes) {
        try {
            show(Replay.read(bytes));
        } catch (InvalidReplay refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static void show(Replay replay) {
        double sum = replay.pitchLength() + replay.pitchWidth();
        for (int frame = 0; frame < replay.frames(); frame++) {
            sum += replay.ballX(frame) + replay.ballY(frame) + replay.ballZ(frame);
            assertThat(replay.owner(frame)).isBetween(-1, 21);
            for (int row = 0; row < 2 * MatchView.TEAM_SIZE; row++) {
                sum += replay.playerX(frame, row) + replay.playerY(frame, row);
                sum += replay.card(frame, row).ordinal() + (replay.onPitch(frame, row) ? 1 : 0);
                assertThat(replay.stamina(frame, row)).isBetween(0.0, 1.0);
            }
        }
        assertThat(sum).isFinite();
    }

    /** A match of a few dozen ticks. */
    private static byte[] recorded() {
        Rulebook brief = RulebookJson.read(
                RulebookJson.write(Rulebook.CLASSIC_1).replaceAll("\"halfTicks\":\\d+", "\"halfTicks\":50"));
        ReplayRecorder recorder = new ReplayRecorder();
        new Match(MatchSetup.league(brief, 3), new Chasers(), (_, _) -> CallResult.ANSWERED, recorder).play();
        return recorder.bytes();
    }

    private static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
