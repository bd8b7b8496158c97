package dev.touchline.leaderboard.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.storage.Sha256;
import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Where style sheets and scripts are. */
@TemplateExtension(namespace = "asset")
final class Assets {
    private static final int DIGITS = 12;

    /** As this site writes imports: of a module beside it. */
    private static final Pattern IMPORT = Pattern.compile("(?m)^import [^;]*? from '\\./([a-z-]+\\.js)';$");

    private static final Map<String, String> URLS = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> MODULES = new ConcurrentHashMap<>();

    private Assets() {}

    /** An address that changes with the content, so that a new version is never mixed with old files: {@code /touchline.css?v=1f…}. */
    static String url(String file) {
        return URLS.computeIfAbsent(file, Assets::fingerprinted);
    }

    /** The addresses of a module and of all that it imports: a browser that knows them asks for all at once, not for one after the other. */
    static List<String> modules(String file) {
        return MODULES.computeIfAbsent(file, Assets::imported);
    }

    private static String fingerprinted(String file) {
        return "/" + file + "?v=" + Sha256.of(content(file)).hex().substring(0, DIGITS);
    }

    private static List<String> imported(String file) {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        Set<String> found = new LinkedHashSet<>(List.of(file));
        Deque<String> unread = new ArrayDeque<>(found);
        while (!unread.isEmpty()) {
            IMPORT.matcher(new String(content(unread.remove()), UTF_8))
                    .results()
                    .map(match -> folder + match.group(1))
                    .filter(found::add)
                    .forEach(unread::add);
        }
        return found.stream().map(module -> "/" + module).toList();
    }

    private static byte[] content(String file) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/" + file)) {
            return Objects.requireNonNull(content, file).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
