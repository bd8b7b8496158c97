package dev.touchline.engine.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Bytes that mean harm: cut, damaged, or forged with digests that fit. */
class HostileBundleTest {
    private static final int SECTIONS_START = 10;
    private static final byte[] DRILL = GoldenBundles.read("drill.tlb").write();

    @ParameterizedTest
    @FieldSource("dev.touchline.engine.bundle.GoldenBundles#NAMES")
    void everyTruncationAndEveryAppendedByteIsFound(String name) {
        byte[] intact = GoldenBundles.read(name).write();

        for (int length = 0; length < intact.length; length += length < 300 ? 1 : 211) {
            byte[] cut = Arrays.copyOf(intact, length);
            assertThatThrownBy(() -> Bundle.read(cut))
                    .as("length %d", length)
                    .isInstanceOf(InvalidBundle.class)
                    .hasMessageContaining("byte");
        }
        assertThatThrownBy(() -> Bundle.read(Arrays.copyOf(intact, intact.length + 1)))
                .isInstanceOf(InvalidBundle.class)
                .hasMessageContaining("after the end of the bundle");
    }

    @Test
    void anotherVersionIsRefusedByNumber() {
        byte[] bundle = DRILL.clone();
        bundle[9] = 1;

        assertThatThrownBy(() -> Bundle.read(bundle))
                .isInstanceOf(InvalidBundle.class)
                .hasMessage("byte 8: bundle version 1; this program reads version 3");
    }

    @Property(tries = 800)
    void aForgedBundleWhoseDigestsFitIsReadOrRefusedButNothingElse(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] forged = DRILL.clone();
        int[] section = section(forged, random.nextInt(6));
        for (int change = random.nextInt(3); change >= 0 && section[1] > 0; change--) {
            int at = section[0] + random.nextInt(section[1]);
            forged[at] = (byte) (random.nextBoolean() ? random.nextInt() : forged[at] + random.nextInt(3) - 1);
        }
        seal(forged, section);

        verifyOrRefuse(forged, random.nextInt(10) == 0);
    }

    @Test
    void aRecordingThatSaysItIsHugeIsRefusedBeforeAnyMemoryIsTaken() {
        byte[] forged = DRILL.clone();
        int[] section = section(forged, 2);
        ByteBuffer.wrap(forged).putInt(section[0], BundleFormat.MOST_RECORDED);
        seal(forged, section);

        assertThatThrownBy(() -> Bundle.read(forged))
                .isInstanceOf(InvalidBundle.class)
                .hasMessageContaining("cannot come out of");
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aRecordingThatAsksForADictionaryIsRefused() {
        byte[] forged = DRILL.clone();
        int[] section = section(forged, 2);
        int header = section[0] + Integer.BYTES;
        int withDictionary = forged[header] << 8 | 0x20;
        forged[header + 1] = (byte) (0x20 + 31 - withDictionary % 31);
        seal(forged, section);

        assertThatThrownBy(() -> Bundle.read(forged))
                .isInstanceOf(InvalidBundle.class)
                .hasMessageContaining("a recording has not the length it says");
    }

    @Test
    void anImpossibleRulebookInABundleIsToldByItsField() {
        byte[] forged = DRILL.clone();
        int[] section = section(forged, 0);
        String head = new String(forged, section[0], section[1], StandardCharsets.ISO_8859_1);
        byte[] other = head.replace("\"length\":105.0", "\"length\":905.0").getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(other, 0, forged, section[0], other.length);
        seal(forged, section);

        assertThatThrownBy(() -> Bundle.read(forged))
                .isInstanceOf(InvalidBundle.class)
                .hasMessageContaining("pitch.length: 905.0 is outside 60.0 to 130.0");
    }

    private static void verifyOrRefuse(byte[] forged, boolean verify) {
        try {
            Bundle bundle = Bundle.read(forged);
            if (verify) {
                assertThat(Verification.of(bundle)).isNotNull();
            }
        } catch (InvalidBundle refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    /** Start and length of the payload of a section. */
    private static int[] section(byte[] bundle, int index) {
        int at = SECTIONS_START;
        for (int i = 0; i < index; i++) {
            at += 8 + length(bundle, at) + BundleFormat.DIGEST_BYTES;
        }
        return new int[] {at + 8, length(bundle, at)};
    }

    private static int length(byte[] bundle, int sectionStart) {
        return ByteBuffer.wrap(bundle).getInt(sectionStart + 4);
    }

    private static void seal(byte[] bundle, int[] section) {
        byte[] payload = Arrays.copyOfRange(bundle, section[0], section[0] + section[1]);
        byte[] digest = BundleFormat.sha256().digest(payload);
        System.arraycopy(digest, 0, bundle, section[0] + section[1], digest.length);
    }
}
