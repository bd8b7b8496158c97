package dev.touchline.leaderboard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one direction of dependence between the modules, and what may not decide a match or a table. */
final class ArchitectureTest {
    private static final String ENGINE = "dev.touchline.engine..";
    private static final String SANDBOX = "dev.touchline.sandbox..";
    private static final String ARENA = "dev.touchline.arena..";
    private static final String TOURNAMENTS = "dev.touchline.tournaments..";
    private static final String LEADERBOARD = "dev.touchline.leaderboard..";
    private static final String RATINGS = "dev.touchline.leaderboard.ratings..";

    private static final JavaClasses TOUCHLINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.touchline");

    @ParameterizedTest
    @ValueSource(strings = {ENGINE, SANDBOX, ARENA, TOURNAMENTS, LEADERBOARD})
    void seesEveryModule(String module) {
        assertThat(TOUCHLINE.that(resideInAPackage(module))).hasSizeGreaterThan(10);
    }

    @Test
    void engineStandsOnTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ENGINE, "java..", "org.jspecify.annotations"))
                .check(TOUCHLINE);
    }

    @Test
    void tournamentsKnowNoPolicyAndNoProcess() {
        classes()
                .that()
                .resideInAPackage(TOURNAMENTS)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        TOURNAMENTS, "java..", "org.jspecify.annotations", "org.jgrapht..", "org.snakeyaml.engine.."))
                .check(TOUCHLINE);
    }

    @Test
    void sandboxKnowsNoFootball() {
        neverDepends(SANDBOX, ENGINE, ARENA, TOURNAMENTS, LEADERBOARD);
    }

    @Test
    void arenaKnowsNoTournament() {
        neverDepends(ARENA, TOURNAMENTS, LEADERBOARD);
    }

    @Test
    void ratingsAreMathematicsAlone() {
        classes()
                .that()
                .resideInAPackage(RATINGS)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        RATINGS,
                        "java..",
                        "org.jspecify.annotations",
                        "org.hipparchus..",
                        "dev.touchline.tournaments.lots",
                        "dev.touchline.tournaments.refusal",
                        "dev.touchline.tournaments.standings"))
                .check(TOUCHLINE);
    }

    @Test
    void serverNeverEvaluatesPolicyCode() {
        neverDepends(LEADERBOARD, "org.graalvm..", "com.oracle.truffle..");
    }

    @Test
    void nothingOfTheProductKnowsItsBenchmarks() {
        neverDepends("dev.touchline..", "dev.touchline.perf..", "org.openjdk.jmh..");
    }

    @Test
    void packagesOfTheServerFormNoCircle() {
        slices().matching("dev.touchline.leaderboard.(*)..")
                .should()
                .beFreeOfCycles()
                .check(TOUCHLINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGINE, TOURNAMENTS, RATINGS})
    void neitherClockNorHiddenChanceDecidesAnything(String module) {
        DescribedPredicate<JavaClass> chance = DescribedPredicate.describe(
                "are clocks or sources of hidden chance",
                type -> type.isEquivalentTo(Clock.class)
                        || type.isEquivalentTo(Instant.class)
                        || type.isAssignableTo(Random.class)
                        || type.isEquivalentTo(ThreadLocalRandom.class)
                        || type.isEquivalentTo(UUID.class));
        noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat(chance)
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .check(TOUCHLINE);
    }

    private static void neverDepends(String from, String... on) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(on)
                .check(TOUCHLINE);
    }
}
