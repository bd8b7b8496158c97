package dev.touchline.perf;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String PERF = "dev.touchline.perf..";

    private static final JavaClasses TOUCHLINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.touchline");

    @Test
    void benchmarksUseTheProductWithoutItsServer() {
        classes()
                .that()
                .resideInAPackage(PERF)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        PERF,
                        "dev.touchline.engine..",
                        "dev.touchline.arena..",
                        "dev.touchline.tournaments..",
                        "dev.touchline.sandbox",
                        "org.openjdk.jmh..",
                        "java..",
                        "sun.misc",
                        "org.jspecify.annotations"))
                .check(TOUCHLINE);
    }

    @Test
    void nothingUsesBenchmarks() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PERF)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PERF, "org.openjdk.jmh..")
                .check(TOUCHLINE);
    }
}
