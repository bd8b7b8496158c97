package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.storage.Sha256;
import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of style sheets and scripts that change with their content, so that a new version is never mixed with old files. */
@TemplateExtension(namespace = "asset")
final class Assets {
    private static final int DIGITS = 12;
    private static final Map<String, String> URLS = new ConcurrentHashMap<>();

    private Assets() {}

    /** Such as {@code /touchline.css?v=1f…}. */
    static String url(String file) {
        return URLS.computeIfAbsent(file, Assets::fingerprinted);
    }

    private static String fingerprinted(String file) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/" + file)) {
            byte[] bytes = Objects.requireNonNull(content, file).readAllBytes();
            return "/" + file + "?v=" + Sha256.of(bytes).hex().substring(0, DIGITS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
