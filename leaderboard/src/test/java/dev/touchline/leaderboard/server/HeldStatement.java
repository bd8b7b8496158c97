package dev.touchline.leaderboard.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.leaderboard.support.PretendServer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** A kind of statement that a trigger holds open by sleeping in it, so that a server can be killed inside its transaction. */
final class HeldStatement {
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int FOR_GOOD = 60;
    private static final int FOR_A_MOMENT = 3;

    private final Statement database;
    private final String table;
    private final boolean duringCommit;

    /**
     * Holds it from now on.
     *
     * @param trigger when the trigger fires, and on which rows
     * @param duringCommit whether it sleeps in the commit itself, which the database then finishes without the server
     */
    HeldStatement(Statement database, String trigger, boolean duringCommit) throws SQLException {
        this.database = database;
        this.table = trigger.replaceAll(".* on (\\w+) .*", "$1");
        this.duringCommit = duringCommit;
        database.execute(
                "create or replace function hold() returns trigger language plpgsql as $$ begin perform pg_sleep("
                        + (duringCommit ? FOR_A_MOMENT : FOR_GOOD) + "); return new; end $$");
        database.execute("create " + (duringCommit ? "constraint " : "") + "trigger held " + trigger
                + " execute function hold()");
    }

    /** Until a server is in it. */
    void await(PretendServer server, String what) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (count("select count(*) from pg_stat_activity where wait_event = 'PgSleep'") == 0) {
            assertThat(Instant.now())
                    .as("time to come to: " + what + "; " + server.output())
                    .isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /** After the server's death: waits until the database has noticed, and holds nothing any more. */
    void release() throws SQLException {
        if (!duringCommit) {
            database.execute("select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'");
        }
        while (count("select count(*) from pg_stat_activity where pid <> pg_backend_pid()"
                        + " and datname = current_database() and state <> 'idle'")
                > 0) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        database.execute("drop trigger held on " + table);
    }

    private long count(String query) throws SQLException {
        try (ResultSet row = database.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
