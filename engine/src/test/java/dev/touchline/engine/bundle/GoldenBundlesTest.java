package dev.touchline.engine.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GoldenBundlesTest {

    @BeforeAll
    static void writeAnewIfAsked() throws IOException {
        if ("write".equals(System.getProperty("touchline.golden"))) {
            GoldenBundles.write();
        }
    }

    @ParameterizedTest
    @FieldSource("dev.touchline.engine.bundle.GoldenBundles#NAMES")
    void aGoldenBundleStillPlaysTheMatchItTells(String name) throws InvalidBundle {
        Bundle bundle = GoldenBundles.read(name);

        Verification verification = Verification.of(bundle);

        assertThat(verification)
                .as("write the golden bundles anew only with a change of the engine's version or of the rulebook")
                .isInstanceOf(Verification.Verified.class);
    }

    @ParameterizedTest
    @FieldSource("dev.touchline.engine.bundle.GoldenBundles#NAMES")
    void equalBundlesAreEqualBytes(String name) throws IOException {
        byte[] file = Files.readAllBytes(GoldenBundles.FOLDER.resolve(name));

        assertThat(GoldenBundles.read(name).write()).isEqualTo(file);
        assertThat(file.length).isLessThan(200_000);
    }

    @Test
    void amongThemAreGoalsCardsAPenaltyAndAShootOut() {
        assertThat(GoldenBundles.hasGoal(Resimulation.of(GoldenBundles.read("football-chasers.tlb"))
                        .events()))
                .isTrue();
        assertThat(GoldenBundles.hasCardPenaltyAndShootOut(
                        Resimulation.of(GoldenBundles.read("cards-penalty-shoot-out.tlb"))
                                .events()))
                .isTrue();
    }
}
