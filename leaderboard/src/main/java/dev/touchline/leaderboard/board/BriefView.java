package dev.touchline.leaderboard.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.arena.brief.Brief;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.leaderboard.storage.Sha256;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a model is handed under a rulebook.
 *
 * @param files all of it, in the order in which a reader wants them
 */
@Schema(name = "Brief")
record BriefView(String rulebook, String rulebookSha256, List<File> files) {
    /**
     * A file of the brief.
     *
     * @param path where it lies in the brief's folder
     * @param bytes its length in UTF-8
     */
    @Schema(name = "BriefFile")
    record File(String path, int bytes, String sha256, String text) {
        static File of(String path, String text) {
            byte[] content = text.getBytes(UTF_8);
            return new File(path, content.length, Sha256.of(content).hex(), text);
        }
    }

    /** A file that has a page of its own. */
    record Document(String page, String title, String file) {}

    private static final List<Document> DOCUMENTS = List.of(
            new Document("task", "The task", "README.md"),
            new Document("rules", "The rules", "RULES.md"),
            new Document("interface", "The interface", "INTERFACE.md"),
            new Document("interface-javascript", "The interface in JavaScript", "javascript/INTERFACE.md"));

    static BriefView of(Rulebook rulebook) {
        Map<String, String> files = Brief.files(rulebook);
        return new BriefView(
                rulebook.name(),
                rulebook.sha256(),
                files.entrySet().stream()
                        .map(file -> File.of(file.getKey(), file.getValue()))
                        .toList());
    }

    /** @throws NotFoundException when no published rulebook has this name */
    static BriefView named(String rulebook) {
        return of(published(rulebook));
    }

    /** @throws NotFoundException when there is none */
    static Rulebook published(String name) {
        return RulebookView.PUBLISHED.stream()
                .filter(rulebook -> rulebook.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no rulebook of this name."));
    }

    /** The documents that are pages. */
    public List<Document> documents() {
        return DOCUMENTS;
    }
}
