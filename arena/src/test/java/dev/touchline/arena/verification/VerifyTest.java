package dev.touchline.arena.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.arena.Console;
import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.match.Teams;
import dev.touchline.engine.bundle.Bundle;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    private static final MatchOrder ORDER =
            Teams.order(Teams.policy("chasers", "# chase"), Teams.policy("statues", "# stand"));
    private static final PlayedMatch MATCH = Teams.played(ORDER);
    private static final Console CONSOLE = new Console(new PrintWriter(Writer.nullWriter()), false);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void anIntactBundleVerifies() throws Exception {
        VerifyReport report = verify(MATCH.bundle());

        assertThat(report.json())
                .isEqualTo("{\"verified\":true,\"reexecuted\":false,\"stateHash\":\""
                        + MATCH.result().stateHash() + "\",\"firstDifferenceTick\":null,\"reason\":null}");
        assertThat(report.status()).isZero();
    }

    @Test
    void noFlippedByteVerifies() throws Exception {
        byte[] intact = MATCH.bundle();

        for (int at = 0; at < intact.length; at += 97) {
            byte[] damaged = intact.clone();
            damaged[at] ^= (byte) (1 << at % 8);
            VerifyReport report = verify(damaged);
            assertThat(report.verified()).as("byte %d", at).isFalse();
            assertThat(report.status()).isEqualTo(1);
            assertThat(report.text()).startsWith("NOT VERIFIED").hasLineCount(1);
        }
    }

    @Test
    void aForgedResultIsFoundAtItsTick() throws Exception {
        Bundle honest = Bundle.read(MATCH.bundle());
        Bundle other = Bundle.read(Teams.bundle(Teams.order(ORDER.away(), ORDER.home())));
        Bundle forged = new Bundle(
                honest.engine(),
                honest.setup(),
                honest.home(),
                honest.away(),
                other.awayCalls(),
                other.homeCalls(),
                other.awayFuel(),
                other.homeFuel(),
                honest.result(),
                honest.hashChain());

        VerifyReport report = verify(forged.write());

        assertThat(report.verified()).isFalse();
        assertThat(report.firstDifferenceTick()).isEqualTo(100);
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThatThrownBy(
                        () -> Verify.run(new VerifyRequest(folder.resolve("none.bundle"), false, List.of()), CONSOLE))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no such file");
    }

    @Test
    void saysWhichPolicyItNeedsToRunAgain() throws Exception {
        Path file = Files.write(folder.resolve("match.bundle"), MATCH.bundle());

        assertThatThrownBy(() -> Verify.run(new VerifyRequest(file, true, List.of()), CONSOLE))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("chasers", ORDER.home().sha256(), "--policy");
    }

    private VerifyReport verify(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("match.bundle"), bytes);
        return Verify.run(new VerifyRequest(file, false, List.of()), CONSOLE);
    }
}
