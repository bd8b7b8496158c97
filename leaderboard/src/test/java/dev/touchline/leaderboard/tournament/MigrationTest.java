package dev.touchline.leaderboard.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.leaderboard.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tournament that an earlier version began is gone on with. */
final class MigrationTest {
    private static final String CUP_OF_VERSION_2 = """
            insert into entrant select 'e' || n, 'Entrant ' || n, 'Acme', now() from generate_series(1, 2) n;
            insert into policy (entrant_id, attempt, language, sha256, registered_at)
                select id, 1, 'python', repeat('a', 64), now() from entrant;
            insert into tournament (id, name, rulebook, regulations, seed, status, fixture_count, created_at)
                values ('cup', 'Cup', 'classic-1', '{}', 7, 'PLAYING', 2, now());
            insert into fixture (id, tournament_id, code, number, match_day, title, home_id, away_id, home_policy_id,
                                 away_policy_id, seed, tie_rule, ordered_at)
                select 'cup.f' || n, 'cup', 'f' || n, n, 1, 'final', 'e1', 'e2', 1, 2, 5, 'DRAW_STANDS', now()
                from generate_series(1, 2) n;
            insert into result (fixture_id, home_goals, away_goals, home_conduct, away_conduct, ticks, state_hash,
                                bundle_sha256, replay_sha256, committed_at)
                values ('cup.f1', 2, 1, -1, 0, 5400, repeat('b', 64), repeat('c', 64), repeat('d', 64), now());
            insert into match_report values ('cup.f1', '[]', '[]');
            """;

    private static final String ANNOUNCEMENTS_OF_VERSION_8 = """
            insert into announcement (tournament_id, file, file_sha256, commitment, secret, operator, reason, announced_at)
                select id, 'name: any', repeat('e', 64), repeat('f', 64), 'secret', 'me', 'why', now()
                from unnest(array['cup', 'next']) id;
            """;

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres postgres;
    private static Connection connection;

    @BeforeAll
    static void migrate() throws SQLException {
        postgres = EmbeddedPostgres.startIn(folder);
        connection = DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password());
        flyway("2");
        execute(CUP_OF_VERSION_2);
        flyway("8");
        execute(ANNOUNCEMENTS_OF_VERSION_8);
        flyway("latest");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
        postgres.close();
    }

    @Test
    void eachFixtureBecomesAnOrderAndWhatIsPlayedIsDone() throws SQLException {
        assertThat(text("select string_agg(id || ' ' || state || ' ' || run, ', ' order by id) from match_order"))
                .isEqualTo("cup.f1#1 DONE 1, cup.f2#1 OPEN 1");
        assertThat(text("select home_id || away_id || home_policy_id || away_policy_id from match_order limit 1"))
                .isEqualTo("e1e212");
    }

    @Test
    void resultsAreThoseOfTheFirstRunWithoutFailedCalls() throws SQLException {
        assertThat(text("select order_id || ' ' || run || ' ' || home_failed_calls from result"))
                .isEqualTo("cup.f1#1 1 0");
        assertThat(text("select run from match_report")).isEqualTo("1");
    }

    @Test
    void anAnnouncementHasTheNameOfItsTournamentOrItsIdUntilTheDraw() throws SQLException {
        assertThat(
                        text(
                                "select string_agg(tournament_id || ' ' || name, ', ' order by tournament_id) from announcement"))
                .isEqualTo("cup Cup, next next");
        assertThatThrownBy(() -> execute("update announcement set name = 'other'"))
                .hasMessageContaining("is a record");
    }

    @Test
    void recordsStayRecords() {
        assertThatThrownBy(() -> execute("update result set home_goals = 9")).hasMessageContaining("is a record");
        assertThatThrownBy(() -> execute("delete from match_report")).hasMessageContaining("is a record");
        assertThatThrownBy(() -> execute("update match_order set home_id = 'e2', away_id = 'e1'"))
                .hasMessageContaining("says what is to be played");
        assertThatThrownBy(() -> execute("update fixture set seed = 6"))
                .hasMessageContaining("says what is to be played");
        assertThatThrownBy(() -> execute("delete from match_order")).hasMessageContaining("says what is to be played");
    }

    @Test
    void aFixtureHasOneOrderAtATimeAndOneResultOfARun() {
        assertThatThrownBy(() -> execute("insert into match_order (id, fixture_id, tournament_id, number, ordinal, run,"
                        + " home_id, away_id, home_policy_id, away_policy_id, ordered_at, state)"
                        + " values ('cup.f2#2', 'cup.f2', 'cup', 2, 2, 1, 'e1', 'e2', 1, 2, now(), 'OPEN')"))
                .hasMessageContaining("one_order_of_a_fixture_at_a_time");
        assertThatThrownBy(() -> execute("insert into result (fixture_id, run, order_id, home_goals, away_goals,"
                        + " home_conduct, away_conduct, ticks, state_hash, bundle_sha256, replay_sha256, committed_at)"
                        + " select fixture_id, run, 'cup.f2#1', 0, 0, 0, 0, ticks, state_hash, bundle_sha256,"
                        + " replay_sha256, now() from result"))
                .hasMessageContaining("result_pkey");
    }

    private static void flyway(String target) {
        Flyway.configure()
                .dataSource(postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password())
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
