package dev.touchline.leaderboard.support;

import dev.touchline.leaderboard.postgres.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The same PostgreSQL as in production, in a folder of its own for one run of the tests. */
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "test-data"));
            Path data = Files.createTempDirectory(folder, "run-");
            postgres = EmbeddedPostgres.startIn(data.resolve("postgres"));
            return Map.of(
                    "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                    "quarkus.datasource.username", EmbeddedPostgres.USER,
                    "quarkus.datasource.password", postgres.password(),
                    "touchline.files", data.resolve("files").toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        Objects.requireNonNull(postgres).close();
    }
}
