package dev.touchline.leaderboard.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.leaderboard.board.TaggedAnswer.Freshness;
import dev.touchline.leaderboard.document.MarkdownDocument;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Rulebooks and briefs, as pages and to take away. They never change, so each is rendered once. */
@Path("/")
class RulebookPages {
    /** A date that zip files can hold: equal briefs give equal archives. */
    private static final LocalDateTime EPOCH_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, BriefView> briefs = new ConcurrentHashMap<>();
    private final Map<String, DocumentView> documents = new ConcurrentHashMap<>();

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance rulebooks(List<RulebookView> rulebooks);

        static native TemplateInstance rulebook(RulebookView rulebook, BriefView brief);

        static native TemplateInstance document(DocumentView document);
    }

    @GET
    @Path("rules")
    @Operation(hidden = true)
    public Response rules() {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create("/rulebooks"))
                .build();
    }

    @GET
    @Path("rulebooks")
    @Produces(Pages.HTML)
    @Operation(hidden = true)
    public Response rulebooks(@Context Request request) {
        List<RulebookView> all =
                RulebookView.PUBLISHED.stream().map(RulebookView::of).toList();
        return Pages.page(Templates.rulebooks(all), request);
    }

    @GET
    @Path("rulebooks/{name}")
    @Produces(Pages.HTML)
    @Operation(hidden = true)
    public Response rulebook(String name, @Context Request request) {
        Rulebook rulebook = BriefView.published(name);
        return Pages.page(Templates.rulebook(RulebookView.of(rulebook), brief(rulebook)), request);
    }

    @GET
    @Path("rulebooks/{name}/{document}")
    @Produces(Pages.HTML)
    @Operation(hidden = true)
    public Response document(String name, String document, @Context Request request) {
        BriefView brief = brief(BriefView.published(name));
        BriefView.Document known = brief.documents().stream()
                .filter(one -> one.page().equals(document))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("This brief has no such document."));
        DocumentView view = documents.computeIfAbsent(
                name + "/" + document,
                _ -> new DocumentView(
                        name,
                        known.file(),
                        MarkdownDocument.of(file(brief, known.file()).text())));
        return Pages.page(Templates.document(view), request);
    }

    @GET
    @Path("rulebooks/{name}/brief.zip")
    @Operation(hidden = true)
    public Response archive(String name, @Context Request request) {
        byte[] archive = archive(brief(BriefView.published(name)));
        return download(archive, "application/zip", name + "-brief.zip", request);
    }

    @GET
    @Path("rulebooks/{name}/brief/{path: .+}")
    @Operation(hidden = true)
    public Response file(String name, String path, @Context Request request) {
        BriefView.File file = file(brief(BriefView.published(name)), path);
        String type = path.endsWith(".md") ? "text/markdown;charset=utf-8" : "text/plain;charset=utf-8";
        return download(file.text().getBytes(UTF_8), type, path.substring(path.lastIndexOf('/') + 1), request);
    }

    private BriefView brief(Rulebook rulebook) {
        return briefs.computeIfAbsent(rulebook.name(), _ -> BriefView.of(rulebook));
    }

    private static BriefView.File file(BriefView brief, String path) {
        return brief.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("This brief has no such file."));
    }

    private static byte[] archive(BriefView brief) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (BriefView.File file : brief.files()) {
                ZipEntry entry = new ZipEntry("brief/" + file.path());
                entry.setTimeLocal(EPOCH_OF_ZIP);
                zip.putNextEntry(entry);
                zip.write(file.text().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        }
        return bytes.toByteArray();
    }

    private static Response download(byte[] content, String type, String name, Request request) {
        return TaggedAnswer.download(TaggedAnswer.of(content, type, Freshness.A_DAY, request), name)
                .build();
    }
}
