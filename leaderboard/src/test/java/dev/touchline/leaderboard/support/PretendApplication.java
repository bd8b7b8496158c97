package dev.touchline.leaderboard.support;

import io.quarkus.bootstrap.app.ApplicationModelSerializer;
import io.quarkus.bootstrap.app.CuratedApplication;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.paths.PathList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The application packaged once more, with the pretend arena in it; once for all tests, because that takes seconds. */
final class PretendApplication {
    private static final Path TARGET = Path.of("target");
    private static final Path FOLDER = TARGET.resolve("pretend");
    private static final Path PRETEND = Path.of("dev", "touchline", "leaderboard", "pretend");

    private static @Nullable Path jar;

    private PretendApplication() {}

    /** What {@code java -jar} runs. */
    static synchronized Path jar() {
        if (jar == null) {
            jar = build();
        }
        return jar;
    }

    private static Path build() {
        try {
            ApplicationModel model =
                    ApplicationModelSerializer.deserialize(TARGET.resolve("quarkus/bootstrap/test-app-model.dat"));
            QuarkusBootstrap bootstrap = QuarkusBootstrap.builder()
                    .setExistingModel(model)
                    .setApplicationRoot(PathList.of(TARGET.resolve("classes").toAbsolutePath(), pretendClasses()))
                    .setProjectRoot(Path.of("").toAbsolutePath())
                    .setTargetDirectory(FOLDER.toAbsolutePath())
                    .setBaseName("pretend")
                    .setMode(QuarkusBootstrap.Mode.PROD)
                    .setIsolateDeployment(true)
                    .build();
            try (CuratedApplication application = bootstrap.bootstrap()) {
                return application
                        .createAugmentor()
                        .createProductionApplication()
                        .getJar()
                        .getPath();
            }
        } catch (Exception broken) {
            throw new IllegalStateException("the application with pretend matches cannot be packaged", broken);
        }
    }

    private static Path pretendClasses() throws IOException {
        Path classes = FOLDER.resolve("pretend-classes").toAbsolutePath();
        Path copies = Files.createDirectories(classes.resolve(PRETEND));
        for (Path ofEarlierRun : files(copies)) {
            Files.delete(ofEarlierRun);
        }
        for (Path compiled : files(TARGET.resolve("test-classes").resolve(PRETEND))) {
            Files.copy(compiled, copies.resolve(compiled.getFileName()));
        }
        return classes;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
