package dev.touchline.leaderboard.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * One PostgreSQL server over one folder, reachable on the loopback address only and by a generated password.
 *
 * <p>The server is a process of its own and outlives a crash of ours; the next {@link #startIn} finds it and goes on
 * with it. The caller sees to it that one process at a time uses the folder.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    public static final String USER = "touchline";

    private static final String DATABASE = "touchline";
    private static final String SERVER_SETTINGS = """

            # Touchline
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 60
            """;
    private static final int ATTEMPTS_TO_FIND_A_PORT = 3;
    private static final String SECONDS_TO_WAIT = "60";

    private final PostgresPrograms programs;
    private final Path data;
    private final String password;
    private final int port;
    private final boolean adopted;

    private EmbeddedPostgres(PostgresPrograms programs, Path data, String password, int port, boolean adopted) {
        this.programs = programs;
        this.data = data;
        this.password = password;
        this.port = port;
        this.adopted = adopted;
    }

    /**
     * Starts the server of this folder, after unpacking and initialising whatever is missing, or adopts the one that
     * still runs there.
     *
     * @throws PostgresException when the server cannot run; the message says why
     */
    public static EmbeddedPostgres startIn(Path folder) {
        try {
            Files.createDirectories(folder);
            PostgresPrograms programs = PostgresPrograms.in(PostgresBinaries.unpackInto(folder));
            Path data = folder.resolve("data").toAbsolutePath();
            String password = initialise(programs, folder, data);
            EmbeddedPostgres running = adopt(programs, data, password)
                    .orElseGet(() -> start(programs, folder.resolve("postgres.log"), data, password));
            running.createDatabase();
            return running;
        } catch (IOException | SQLException failure) {
            throw new PostgresException(
                    "PostgreSQL cannot be started in " + folder + ": " + failure.getMessage(), failure);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Whether the server was found running, left behind by a process that died. */
    public boolean adopted() {
        return adopted;
    }

    /** Stops the server; connections still open are ended, committed transactions are safe. */
    @Override
    public void close() {
        stop(programs, data, "fast");
    }

    private static String initialise(PostgresPrograms programs, Path folder, Path data) throws IOException {
        Path passwordFile = folder.resolve("password");
        if (Files.isDirectory(data)) {
            return Files.readString(passwordFile).strip();
        }
        String password = generatePassword();
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, password);
        // A name of its own until it is complete: a crash in between leaves nothing that looks like a database.
        Path unfinished = Files.createTempDirectory(folder, "initialising-");
        PostgresPrograms.Run run = programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + USER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C"));
        if (!run.succeeded()) {
            throw new PostgresException("PostgreSQL cannot initialise " + folder + ": " + lastLine(run.output()));
        }
        Path settings = unfinished.resolve("postgresql.conf");
        Files.writeString(settings, Files.readString(settings) + SERVER_SETTINGS);
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    private static Optional<EmbeddedPostgres> adopt(PostgresPrograms programs, Path data, String password)
            throws IOException {
        Optional<PostmasterFile> postmaster = PostmasterFile.of(data);
        if (postmaster.isEmpty()) {
            return Optional.empty();
        }
        if (!postmaster.get().isAlive(programs.executable("postgres"))) {
            // Left by a server that was killed, or by another boot of the machine: its number may be anybody's now.
            Files.deleteIfExists(PostmasterFile.pathIn(data));
            return Optional.empty();
        }
        int port = postmaster.get().port();
        EmbeddedPostgres found = new EmbeddedPostgres(programs, data, password, port, true);
        if (found.answersFor(data)) {
            return Optional.of(found);
        }
        stop(programs, data, "fast");
        return Optional.empty();
    }

    private static EmbeddedPostgres start(PostgresPrograms programs, Path log, Path data, String password) {
        String problem = "";
        try {
            for (int attempt = 0; attempt < ATTEMPTS_TO_FIND_A_PORT; attempt++) {
                int port = freePort();
                PostgresPrograms.Run run = programs.run(
                        "pg_ctl",
                        List.of(
                                "start",
                                "--pgdata=" + data,
                                "--log=" + log,
                                "--wait",
                                "--timeout=" + SECONDS_TO_WAIT,
                                "--options=-p " + port));
                if (run.succeeded()) {
                    return new EmbeddedPostgres(programs, data, password, port, false);
                }
                problem = lastLine(run.output());
            }
        } catch (IOException failure) {
            throw new PostgresException("PostgreSQL cannot be started: " + failure.getMessage(), failure);
        }
        throw new PostgresException("PostgreSQL cannot be started: " + problem + " The reason is in " + log);
    }

    private static void stop(PostgresPrograms programs, Path data, String mode) {
        try {
            PostgresPrograms.Run run = programs.run(
                    "pg_ctl",
                    List.of("stop", "--pgdata=" + data, "--mode=" + mode, "--wait", "--timeout=" + SECONDS_TO_WAIT));
            if (!run.succeeded() && PostmasterFile.of(data).isPresent()) {
                throw new PostgresException("PostgreSQL in " + data + " does not stop: " + lastLine(run.output()));
            }
        } catch (IOException failure) {
            throw new PostgresException(
                    "PostgreSQL in " + data + " cannot be stopped: " + failure.getMessage(), failure);
        }
    }

    private boolean answersFor(Path folder) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show data_directory")) {
            return answer.next() && Files.isSameFile(Path.of(answer.getString(1)), folder);
        } catch (SQLException | IOException silent) {
            return false;
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            boolean exists;
            try (ResultSet found =
                    statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                exists = found.next();
            }
            if (!exists) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        Connection connection = new Driver().connect(jdbcUrl(database), properties);
        if (connection == null) {
            throw new SQLException("the PostgreSQL driver does not know " + jdbcUrl(database));
        }
        return connection;
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String generatePassword() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static String lastLine(String output) {
        return output.lines().filter(line -> !line.isBlank()).reduce("", (first, second) -> second);
    }
}
