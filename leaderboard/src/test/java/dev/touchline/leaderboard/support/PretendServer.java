package dev.touchline.leaderboard.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged application with pretend matches, run as a process of its own so that it can be killed. */
public final class PretendServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path log;
    private final int port;

    private PretendServer(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Runs {@code up} on a data folder and a free port. */
    public static PretendServer start(Path data, int matchMillis) throws IOException {
        int port = freePort();
        return launch(port, data, matchMillis);
    }

    /** Runs {@code up} with settings such as {@code pretend.league=71} and options such as {@code --ladder}. */
    public static PretendServer start(Path data, List<String> settings) throws IOException {
        return launch(freePort(), data, settings);
    }

    /** Runs {@code up} as told, whether that works or not. */
    public static PretendServer launch(int port, Path data, int matchMillis) throws IOException {
        return launch(port, data, List.of("pretend.match-millis=" + matchMillis));
    }

    private static PretendServer launch(int port, Path data, List<String> settings) throws IOException {
        Path log = Files.createTempFile(Path.of("target"), "pretend-server-", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED"));
        settings.stream().filter(setting -> !isOption(setting)).forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("-jar", PretendApplication.jar().toString(), "up", "--port=" + port, "--data=" + data));
        settings.stream().filter(PretendServer::isOption).forEach(command::add);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        return new PretendServer(builder.start(), log, port);
    }

    private static boolean isOption(String setting) {
        return setting.startsWith("--");
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** The body of an answer; waits while the server is not up yet. */
    public String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        Instant deadline = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    return client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body();
                } catch (IOException notUp) {
                    if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                        throw new AssertionError("the server does not answer; it said: " + output(), notUp);
                    }
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                }
            }
        }
    }

    /** Sends JSON with a key, without waiting for the answer. */
    public CompletableFuture<Integer> post(String path, String key, String json) {
        return post(path, key, "application/json", json);
    }

    /** Sends a body of some type with a key, without waiting for the answer. */
    public CompletableFuture<Integer> post(String path, String key, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::statusCode)
                .whenComplete((_, _) -> client.shutdown());
    }

    /** Ends the process as a power cut would: no hook runs. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends the process as an operator does, and returns its status. */
    public int stop() throws InterruptedException {
        process.destroy();
        return status();
    }

    /** Waits for the process to end by itself. */
    public int status() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the server does not end");
        }
        return process.exitValue();
    }

    public String output() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
