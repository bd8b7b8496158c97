package dev.touchline.leaderboard.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.leaderboard.postgres.EmbeddedPostgres;
import dev.touchline.leaderboard.support.PretendServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who meets next on the ladder follows from the recorded results alone: neither kills nor the number of seats change it. */
final class StandingLadderProcessTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ROUNDS = 12;
    private static final int KILLS = 3;
    private static final String SEQUENCE = """
            select o.fixture_id || ': ' || o.home_id || ' ' || o.home_policy_id || ' against ' || o.away_id || ' '
                || o.away_policy_id || ' from ' || f.seed || ', ' || r.home_goals || '-' || r.away_goals
            from match_order o
            join fixture f on f.id = o.fixture_id
            join tournament t on t.id = o.tournament_id
            join result r on r.order_id = o.id
            where t.ladder_round <= %d order by t.ladder_round, o.number
            """.formatted(ROUNDS);

    @TempDir
    private static Path folder;

    @Test
    void theSameLadderIsPlayedWithKillsAndWithAnotherNumberOfSeats() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        try (PretendServer server = start(undisturbed, 1)) {
            await(undisturbed, server, ROUNDS);
            server.stop();
        }
        Path killed = folder.resolve("killed");
        Random moments = new Random(3);
        for (int kill = 0; kill < KILLS; kill++) {
            try (PretendServer victim = start(killed, 8)) {
                await(killed, victim, 1 + kill * (ROUNDS - 2) / KILLS);
                LockSupport.parkNanos(Duration.ofMillis(moments.nextInt(60)).toNanos());
                victim.kill();
            }
        }
        try (PretendServer last = start(killed, 3)) {
            await(killed, last, ROUNDS);
            last.stop();
        }

        List<String> sequence = query(undisturbed, SEQUENCE);
        assertThat(sequence).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(query(killed, SEQUENCE)).isEqualTo(sequence);
        assertThat(query(killed, "select id from refused_result")).isEmpty();
        close(undisturbed);
        close(killed);
    }

    @Test
    void refusesASettingThatIsNotAllowedInOneLine() throws Exception {
        Path data = folder.resolve("refused");

        try (PretendServer refused =
                PretendServer.start(data, List.of("--ladder", "touchline.standing-ladder-floor=many"))) {
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.output().lines().filter(line -> line.startsWith("touchline:")))
                    .containsExactly("touchline: touchline.standing-ladder-floor is 'many'; write a whole number from 0"
                            + " to 100000");
            assertThat(refused.output()).doesNotContain("Exception");
        }
    }

    private static PretendServer start(Path data, int seats) throws Exception {
        PretendServer server = PretendServer.start(
                data,
                List.of(
                        "--ladder",
                        "touchline.standing-ladder-seed=7",
                        "touchline.standing-ladder-floor=4",
                        "touchline.forecast-runs=0",
                        "pretend.match-millis=5",
                        "pretend.capacity=" + seats));
        server.get("/");
        return server;
    }

    /** Until so many rounds are played to their end. */
    private static void await(Path data, PretendServer server, int rounds) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        String played = "select id from tournament where ladder_round is not null and status = 'FINISHED'";
        while (query(data, played).size() < rounds) {
            assertThat(Instant.now())
                    .as("time to play " + rounds + " rounds; " + server.output())
                    .isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static List<String> query(Path data, String sql) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.startIn(data.resolve("postgres"));
        List<String> lines = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private static void close(Path data) {
        EmbeddedPostgres.startIn(data.resolve("postgres")).close();
    }
}
