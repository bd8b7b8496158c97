package dev.touchline.leaderboard.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.leaderboard.postgres.EmbeddedPostgres;
import dev.touchline.leaderboard.support.CupFile;
import dev.touchline.leaderboard.support.PretendServer;
import dev.touchline.tournaments.lots.SeedCommitment;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pulls the plug while a tournament is announced and while it is drawn: it is there whole, or it is not there at all. */
final class AnnouncementKillTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String KEY = "a key for this test";
    private static final String VALUE = "the number of a beacon";
    private static final String CUP = "/api/v1/tournaments/killed-cup";
    private static final String ANNOUNCEMENT = CUP + "/announcement";

    @TempDir
    private static Path folder;

    @Test
    void whatWasNotCommittedNeverWas() throws Exception {
        Path data = folder.resolve("data");
        try (PretendServer first = start(data)) {
            awaitJson(first, "/api/v1/entrants", "entrants");
            first.stop();
        }

        killInside("before insert on announcement for each row", data, AnnouncementKillTest::announce);
        String commitment;
        try (PretendServer server = start(data)) {
            assertThat(json(server, ANNOUNCEMENT).path("status").asInt()).isEqualTo(404);
            assertThat(announce(server).get(1, TimeUnit.MINUTES)).isEqualTo(201);
            commitment = json(server, ANNOUNCEMENT).path("commitment").asText();
            server.stop();
        }

        killInside("before insert on reveal for each row", data, AnnouncementKillTest::draw);
        try (PretendServer server = start(data)) {
            assertThat(json(server, CUP).path("status").asInt()).isEqualTo(404);
            JsonNode promised = json(server, ANNOUNCEMENT);
            assertThat(promised.path("commitment").asText()).isEqualTo(commitment);
            assertThat(promised.path("secret").isNull()).isTrue();

            assertThat(draw(server).get(1, TimeUnit.MINUTES)).isEqualTo(200);
            JsonNode drawn = json(server, ANNOUNCEMENT);
            assertThat(drawn.path("seed").asLong())
                    .isEqualTo(new SeedCommitment(commitment)
                            .reveal(drawn.path("secret").asText(), VALUE));
            assertThat(awaitEnd(server).path("played").asInt()).isEqualTo(7);
            server.stop();
        }
        EmbeddedPostgres.startIn(data.resolve("postgres")).close();
    }

    /** Sends a request to a server and kills it in the middle of its transaction. */
    private static void killInside(String trigger, Path data, Request request) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.startIn(data.resolve("postgres"));
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password());
                Statement statement = connection.createStatement()) {
            HeldStatement held = new HeldStatement(statement, trigger, false);
            try (PretendServer victim = start(data)) {
                victim.get("/");
                CompletableFuture<Integer> answer = request.to(victim);
                held.await(victim, trigger);
                victim.kill();
                assertThat(answer).failsWithin(Duration.ofMinutes(1));
            }
            held.release();
        }
    }

    private interface Request {
        CompletableFuture<Integer> to(PretendServer server);
    }

    private static CompletableFuture<Integer> announce(PretendServer server) {
        return server.post(
                "/api/v1/tournaments?id=killed-cup&operator=Ann&reason=opening",
                KEY,
                "application/yaml",
                CupFile.OF_FOUR);
    }

    private static CompletableFuture<Integer> draw(PretendServer server) {
        return server.post(
                CUP + "/draw",
                KEY,
                "{\"publicValue\":\"" + VALUE + "\",\"operator\":\"Bob\",\"reason\":\"entries closed\"}");
    }

    private static JsonNode json(PretendServer server, String path) throws Exception {
        return MAPPER.readTree(server.get(path));
    }

    private static void awaitJson(PretendServer server, String path, String field) throws Exception {
        Instant deadline = Instant.now().plus(HeldStatement.PATIENCE);
        while (json(server, path).path(field).isEmpty()) {
            assertThat(Instant.now()).isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static JsonNode awaitEnd(PretendServer server) throws Exception {
        Instant deadline = Instant.now().plus(HeldStatement.PATIENCE);
        JsonNode cup = json(server, CUP);
        while (!cup.path("status").asText().equals("FINISHED")) {
            assertThat(Instant.now()).as(cup.toString()).isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            cup = json(server, CUP);
        }
        return cup;
    }

    private static PretendServer start(Path data) throws Exception {
        return PretendServer.start(
                data, List.of("touchline.operator-key=" + KEY, "touchline.forecast-runs=20", "pretend.capacity=8"));
    }
}
