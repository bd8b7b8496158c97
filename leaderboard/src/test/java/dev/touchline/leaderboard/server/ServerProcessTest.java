package dev.touchline.leaderboard.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchline.leaderboard.postgres.EmbeddedPostgres;
import dev.touchline.leaderboard.support.PretendServer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged application as an operator does: starts it, stops it, pulls the plug. */
final class ServerProcessTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int MATCH_MILLIS = 60;

    @TempDir
    private static Path folder;

    @Test
    void playsEveryFixtureOnceThoughItIsKilledAgainAndAgain() throws Exception {
        Path data = folder.resolve("killed");
        Map<String, String> committed = new TreeMap<>();
        int[] playedBeforeKill = {1, 9, 20, 30};

        for (int played : playedBeforeKill) {
            PretendServer victim = PretendServer.start(data, MATCH_MILLIS);
            awaitPlayed(victim, played);
            victim.kill();
            Map<String, String> now = results(data);
            assertThat(now).as("committed results after a kill").containsAllEntriesOf(committed);
            assertThat(now).hasSizeGreaterThanOrEqualTo(played);
            committed = now;
        }
        JsonNode killed;
        try (PretendServer last = PretendServer.start(data, MATCH_MILLIS)) {
            awaitPlayed(last, 31);
            killed = cup(last);
            last.stop();
        }

        assertThat(results(data)).containsAllEntriesOf(committed).hasSize(31);
        assertThat(killed).isEqualTo(undisturbed());
        stopPostgres(data);
    }

    @Test
    void stopsInTheMiddleOfACupWithoutAComplaint() throws Exception {
        Path data = folder.resolve("stopped");
        try (PretendServer server = PretendServer.start(data, MATCH_MILLIS)) {
            awaitPlayed(server, 5);

            server.stop();

            assertThat(server.output()).doesNotContain("ERROR", "WARN", "Exception");
            assertThat(data.resolve("postgres/data/postmaster.pid"))
                    .as("a database left running")
                    .doesNotExist();
        }
    }

    @Test
    void refusesAPortThatIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0);
                PretendServer refused =
                        PretendServer.launch(taken.getLocalPort(), folder.resolve("port"), MATCH_MILLIS)) {
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.output())
                    .isEqualToIgnoringNewLines("touchline: port " + taken.getLocalPort() + " is in use or not allowed;"
                            + " stop the program that listens there or choose another port with --port");
        }
    }

    @Test
    void refusesADataFolderThatIsAFile() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        try (PretendServer refused = PretendServer.start(file, MATCH_MILLIS)) {
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.output())
                    .isEqualToIgnoringNewLines(
                            "touchline: the data folder " + file + " is a file; choose a folder with --data");
        }
    }

    @Test
    void refusesADataFolderThatAnotherServerUses() throws Exception {
        Path data = folder.resolve("shared");

        try (PretendServer first = PretendServer.start(data, MATCH_MILLIS)) {
            first.get("/");
            try (PretendServer second = PretendServer.start(data, MATCH_MILLIS)) {
                assertThat(second.status()).isEqualTo(2);
                assertThat(second.output())
                        .contains("is in use by another Touchline server")
                        .hasLineCount(1);
            }
            first.stop();
        }
        assertThat(data.resolve("postgres/data/postmaster.pid"))
                .as("a database left running")
                .doesNotExist();
    }

    /** The same cup in a server that nothing happens to. */
    private static JsonNode undisturbed() throws Exception {
        try (PretendServer server = PretendServer.start(folder.resolve("undisturbed"), 0)) {
            awaitPlayed(server, 31);
            JsonNode cup = cup(server);
            server.stop();
            return cup;
        }
    }

    private static JsonNode cup(PretendServer server) throws Exception {
        ObjectNode cup = (ObjectNode) MAPPER.readTree(server.get("/api/v1/tournaments/sample-cup"));
        // Made in the background: a server that is stopped may still owe the last.
        cup.remove("forecasts");
        return cup;
    }

    private static void awaitPlayed(PretendServer server, int matches) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (cup(server).path("played").asInt() < matches) {
            assertThat(Instant.now())
                    .as("time for " + matches + " matches; " + server.output())
                    .isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /** State hash and time of commitment by fixture, read from the database that outlived its server. */
    private static Map<String, String> results(Path data) throws Exception {
        EmbeddedPostgres left = EmbeddedPostgres.startIn(data.resolve("postgres"));
        Map<String, String> results = new TreeMap<>();
        try (Connection connection =
                        DriverManager.getConnection(left.jdbcUrl(), EmbeddedPostgres.USER, left.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select fixture_id, state_hash, committed_at from result")) {
            while (rows.next()) {
                results.put(rows.getString(1), rows.getString(2) + " " + rows.getString(3));
            }
        }
        return results;
    }

    private static void stopPostgres(Path data) {
        EmbeddedPostgres.startIn(data.resolve("postgres")).close();
    }
}
