package dev.touchline.leaderboard.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedPostgresTest {
    @TempDir
    private static Path folder;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.startIn(folder);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void keepsWhatWasCommittedAcrossARestart() throws SQLException {
        execute("create table kept (value int)", "insert into kept values (7)");

        postgres.close();
        postgres = EmbeddedPostgres.startIn(folder);

        assertThat(postgres.adopted()).isFalse();
        assertThat(query("select value from kept")).isEqualTo("7");
    }

    @Test
    void adoptsAServerThatOutlivedItsOwner() throws SQLException {
        String startedAt = query("select pg_postmaster_start_time()");

        EmbeddedPostgres successor = EmbeddedPostgres.startIn(folder);

        assertThat(successor.adopted()).isTrue();
        assertThat(successor.port()).isEqualTo(postgres.port());
        assertThat(query("select pg_postmaster_start_time()")).isEqualTo(startedAt);
    }

    @Test
    void startsOverAProcessFileThatAnotherProcessNowAnswersTo() throws Exception {
        postgres.close();
        Files.write(
                PostmasterFile.pathIn(folder.resolve("data")),
                List.of(Long.toString(ProcessHandle.current().pid()), "anywhere", "0", "1"));

        postgres = EmbeddedPostgres.startIn(folder);

        assertThat(postgres.adopted()).isFalse();
        assertThat(query("select 1")).isEqualTo("1");
    }

    @Test
    void asksForThePasswordThatOnlyTheOwnerCanRead() throws Exception {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, "guessed"))
                .hasMessageContaining("password authentication failed");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws Exception {
        List<InetAddress> outside = Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(network -> network.inetAddresses())
                .filter(address -> !address.isLoopbackAddress())
                .toList();

        assertThat(outside).noneMatch(address -> accepts(address, postgres.port()));
        assertThat(accepts(InetAddress.getByName("127.0.0.1"), postgres.port())).isTrue();
        assertThat(query("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(query("show unix_socket_directories")).isEmpty();
    }

    private static boolean accepts(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
            return true;
        } catch (java.io.IOException refused) {
            return false;
        }
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password());
    }
}
