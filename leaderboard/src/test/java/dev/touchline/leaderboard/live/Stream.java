package dev.touchline.leaderboard.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A client of the stream of a match, which reads on a thread of its own. */
final class Stream implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final InputStream body;
    private final List<JsonNode> parts = new CopyOnWriteArrayList<>();
    private volatile boolean isOver;

    private Stream(InputStream body) {
        this.body = body;
    }

    /** @param last id of the last part that it has, if any */
    static Stream open(HttpClient client, URI address, @Nullable String last) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).version(HttpClient.Version.HTTP_1_1);
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        Stream stream = new Stream(client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                .body());
        Thread.ofVirtual().start(stream::read);
        return stream;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:") && line.contains("frames")) {
                    parts.add(JSON.readTree(line.substring("data:".length())));
                }
            }
        } catch (IOException left) {
            // The client has seen enough.
        } finally {
            isOver = true;
        }
    }

    List<JsonNode> parts() {
        return List.copyOf(parts);
    }

    /** The first frame that it does not have. */
    int frames() {
        return parts.isEmpty() ? 0 : parts.getLast().get("to").asInt();
    }

    /** Whether it has every frame from kick-off. */
    boolean isWhole() {
        int expected = 0;
        for (JsonNode part : parts) {
            if (part.get("from").asInt() != expected) {
                return false;
            }
            expected = part.get("to").asInt();
        }
        return expected > 0;
    }

    boolean isOver() {
        return isOver;
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
