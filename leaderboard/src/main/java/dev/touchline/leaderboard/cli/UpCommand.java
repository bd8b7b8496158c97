package dev.touchline.leaderboard.cli;

import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchPoolSettings;
import dev.touchline.leaderboard.server.Server;
import dev.touchline.leaderboard.server.ServerSettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "up",
        header = "Start the server; with an empty data folder it plays a sample cup.",
        footer = {
            "",
            "Without a JDBC URL the database is an embedded PostgreSQL in the data folder, reachable from this machine"
                    + " only. A PostgreSQL server's user and password come from TOUCHLINE_JDBC_USER and"
                    + " TOUCHLINE_JDBC_PASSWORD.",
            "",
            "Operators rule over HTTP with the key in TOUCHLINE_OPERATOR_KEY; without one nobody can.",
            "",
            "With TOUCHLINE_ISOLATION=required nothing is played unless match workers run inside bubblewrap."
        })
final class UpCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;
    private static final int SHORTEST_KEY = 16;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "8080", paramLabel = "PORT", description = "HTTP port (default: 8080).")
    private int port;

    @Option(names = "--data", defaultValue = "data", paramLabel = "DIR", description = "Data folder (default: ./data).")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Option(names = "--workers", paramLabel = "N", description = "Match workers (default: one per processor).")
    private @Nullable Integer workers;

    @Option(
            names = "--ladder",
            description = "Between tournaments, play all entrants against each other until their order is known.")
    private boolean ladder;

    @Option(
            names = "--jdbc-url",
            defaultValue = "${env:TOUCHLINE_JDBC_URL}",
            paramLabel = "URL",
            description = "A PostgreSQL server to use instead of the embedded one (or TOUCHLINE_JDBC_URL).")
    private @Nullable String jdbcUrl;

    @Override
    public Integer call() {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new BadInput("--port is " + port + "; a port is a number from 1 to " + HIGHEST_PORT);
        }
        if (workers != null && workers < 1) {
            throw new BadInput("--workers is " + workers + "; use 1 or more");
        }
        String operatorKey = System.getenv("TOUCHLINE_OPERATOR_KEY");
        if (operatorKey != null && !operatorKey.isBlank() && operatorKey.length() < SHORTEST_KEY) {
            throw new BadInput("TOUCHLINE_OPERATOR_KEY has " + operatorKey.length() + " characters; use " + SHORTEST_KEY
                    + " or more, chosen by lot");
        }
        int workerCount = workers == null ? Runtime.getRuntime().availableProcessors() : workers;
        Optional<String> database = Optional.ofNullable(jdbcUrl).filter(url -> !url.isBlank());
        // Whoever requires a wall around workers is told before the first match that there is none.
        MatchPoolSettings pool = MatchPoolSettings.ofThisMachine(
                line -> spec.commandLine().getErr().println(line));
        if (pool.walled()) {
            MatchPool.open(pool).close();
        }
        ServerSettings settings = new ServerSettings(port, data, database, workerCount, ladder);
        Server.run(settings, line -> {
            spec.commandLine().getErr().println(line);
            spec.commandLine().getErr().flush();
        });
        return 0;
    }
}
