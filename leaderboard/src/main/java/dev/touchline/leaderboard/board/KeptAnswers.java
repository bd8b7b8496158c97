package dev.touchline.leaderboard.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.board.TaggedAnswer.Freshness;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are the same for everybody until something changes: made once, compressed once, and handed out again
 * before a request costs anything. An answer is kept for one address as it was written, query included.
 */
@ApplicationScoped
class KeptAnswers {
    private static final int MOST_KEPT = 128;

    /** After the headers that every answer has, before anything that works. */
    private static final int BEFORE_RESOURCES = 10;

    /** @param isCurrent whether it still says what is true */
    private record Kept(String type, String tag, Buffer plain, Buffer compressed, BooleanSupplier isCurrent) {}

    private final Map<String, Kept> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST_KEPT;
        }
    };

    void install(@Observes Filters filters) {
        filters.register(this::answer, BEFORE_RESOURCES);
    }

    /**
     * Keeps an answer and gives it.
     *
     * @param address path and query as the visitor wrote them
     * @param isCurrent cheap, and never waiting: asked before each use
     */
    Response keep(String address, String type, String content, BooleanSupplier isCurrent, Request request) {
        byte[] bytes = content.getBytes(UTF_8);
        String tag = "W/\"" + TaggedAnswer.tagOf(bytes).getValue() + "\"";
        Kept answer = new Kept(type, tag, Buffer.buffer(bytes), Buffer.buffer(gzip(bytes)), isCurrent);
        synchronized (kept) {
            kept.put(address, answer);
        }
        return TaggedAnswer.of(bytes, type, Freshness.ASK, request).build();
    }

    private void answer(RoutingContext visit) {
        Kept answer = visit.request().method() == HttpMethod.GET
                ? current(visit.request().uri())
                : null;
        if (answer == null) {
            visit.next();
            return;
        }
        HttpServerResponse response = visit.response();
        response.putHeader(HttpHeaders.ETAG, answer.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, "accept-encoding");
        String known = visit.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(answer.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        String accepted = visit.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean compressed = accepted != null && accepted.contains("gzip");
        response.putHeader(HttpHeaders.CONTENT_TYPE, answer.type())
                // Said either way, so that nothing behind compresses it once more.
                .putHeader(HttpHeaders.CONTENT_ENCODING, compressed ? "gzip" : "identity")
                .end(compressed ? answer.compressed() : answer.plain());
    }

    private @Nullable Kept current(String address) {
        Kept answer;
        synchronized (kept) {
            answer = kept.get(address);
        }
        return answer != null && answer.isCurrent().getAsBoolean() ? answer : null;
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(compressed)) {
            stream.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
