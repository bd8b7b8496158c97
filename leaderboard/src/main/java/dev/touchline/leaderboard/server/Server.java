package dev.touchline.leaderboard.server;

import dev.touchline.leaderboard.postgres.EmbeddedPostgres;
import dev.touchline.leaderboard.standing.InvalidLadderSettings;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** One run of the server, from the data folder's lock to the last log line. */
public final class Server {
    private static final int SECONDS_TO_STOP = 30;

    private Server() {}

    /**
     * Runs until the process is told to stop.
     *
     * @param announce takes lines for the operator
     * @throws StartRefused when the server cannot start here
     * @throws dev.touchline.leaderboard.postgres.PostgresException when its database cannot
     */
    public static void run(ServerSettings settings, Consumer<String> announce) {
        requireFreePort(settings.port());
        CountDownLatch stopped = new CountDownLatch(1);
        // A signal ends the process as soon as every hook is through: this one waits until the database has stopped.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(stopped), "touchline-stop"));
        try (DataFolder folder = DataFolder.open(settings.data())) {
            if (settings.jdbcUrl().isPresent()) {
                runOn(external(settings.jdbcUrl().get()), folder, settings);
            } else {
                try (EmbeddedPostgres postgres = EmbeddedPostgres.startIn(folder.postgres())) {
                    announce.accept(line(postgres, folder));
                    runOn(Database.of(postgres), folder, settings);
                }
            }
        } finally {
            stopped.countDown();
        }
    }

    /** Where the tables are. */
    private record Database(
            String url, @Nullable String user, @Nullable String password) {
        static Database of(EmbeddedPostgres postgres) {
            return new Database(postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password());
        }
    }

    private static void runOn(Database database, DataFolder folder, ServerSettings settings) {
        set("quarkus.http.port", Integer.toString(settings.port()));
        set("quarkus.datasource.jdbc.url", database.url());
        set("quarkus.datasource.username", database.user());
        set("quarkus.datasource.password", database.password());
        set("touchline.files", folder.files().toString());
        set("touchline.server", folder.serverName());
        set("touchline.workers", Integer.toString(settings.workers()));
        if (settings.ladder()) {
            set("touchline.standing-ladder", "true");
        }
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Quarkus.run(TouchlineServer.class, (status, thrown) -> failure.set(thrown));
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw refusal(thrown, settings);
        }
    }

    private static RuntimeException refusal(Throwable thrown, ServerSettings settings) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return portInUse(settings.port());
            }
            if (cause instanceof InvalidLadderSettings wrong) {
                return new StartRefused(String.valueOf(wrong.getMessage()));
            }
        }
        return new IllegalStateException("the server stopped: " + thrown.getMessage(), thrown);
    }

    private static void requireFreePort(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw portInUse(port);
        }
    }

    private static StartRefused portInUse(int port) {
        return new StartRefused("port " + port
                + " is in use or not allowed; stop the program that listens there or choose another port with --port");
    }

    private static Database external(String url) {
        Map<String, String> environment = System.getenv();
        Database database =
                new Database(url, environment.get("TOUCHLINE_JDBC_USER"), environment.get("TOUCHLINE_JDBC_PASSWORD"));
        String shownUrl = url.replaceFirst("\\?.*", "");
        Properties credentials = new Properties();
        if (database.user() != null) {
            credentials.setProperty("user", database.user());
        }
        if (database.password() != null) {
            credentials.setProperty("password", database.password());
        }
        try (Connection connection = new Driver().connect(url, credentials)) {
            if (connection == null) {
                throw new StartRefused(
                        "--jdbc-url " + shownUrl + " is no PostgreSQL URL; write jdbc:postgresql://HOST:PORT/DATABASE");
            }
            return database;
        } catch (SQLException unreachable) {
            throw new StartRefused("the database " + shownUrl + " does not answer: " + unreachable.getMessage());
        }
    }

    private static String line(EmbeddedPostgres postgres, DataFolder folder) {
        return "Database: embedded PostgreSQL on 127.0.0.1:" + postgres.port()
                + (postgres.adopted() ? ", found running, in " : " in ") + folder.postgres();
    }

    private static void set(String property, @Nullable String value) {
        if (value != null) {
            System.setProperty(property, value);
        }
    }

    private static void await(CountDownLatch stopped) {
        try {
            if (!stopped.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                System.err.println("touchline: the server did not stop in time; its next start repairs what is open");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
