package dev.touchline.leaderboard.document;

import dev.touchline.leaderboard.highlight.Highlighter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A document as a page shows it.
 *
 * @param title its first heading
 * @param sections its headings of the second level
 * @param html everything
 */
public record MarkdownDocument(String title, List<Section> sections, String html) {
    /** A section that a table of contents names. */
    public record Section(String anchor, String title) {}

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    public MarkdownDocument {
        sections = List.copyOf(sections);
    }

    /** Renders Markdown with tables. HTML in the text is shown as text, and links lead to http, https or mailto only. */
    public static MarkdownDocument of(String markdown) {
        Node document = PARSER.parse(markdown);
        Map<Heading, String> anchors = anchors(document);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(Code::new)
                .attributeProviderFactory(_ -> (node, tag, attributes) -> {
                    if (node instanceof Heading heading) {
                        attributes.put("id", anchors.getOrDefault(heading, ""));
                    }
                    if (node instanceof TableBlock && tag.equals("table")) {
                        attributes.put("tabindex", "0");
                    }
                })
                .build();
        String title = "";
        List<Section> sections = new ArrayList<>();
        for (Map.Entry<Heading, String> heading : anchors.entrySet()) {
            if (heading.getKey().getLevel() == 1 && title.isEmpty()) {
                title = textOf(heading.getKey());
            }
            if (heading.getKey().getLevel() == 2) {
                sections.add(new Section(heading.getValue(), textOf(heading.getKey())));
            }
        }
        return new MarkdownDocument(title, sections, renderer.render(document));
    }

    /** By the words of each heading; a number tells those apart that have the same. */
    private static Map<Heading, String> anchors(Node document) {
        Map<Heading, String> anchors = new LinkedHashMap<>();
        Map<String, Integer> taken = new LinkedHashMap<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String words = textOf(heading)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
                String slug = words.isEmpty() ? "section" : words;
                int times = taken.merge(slug, 1, Integer::sum);
                anchors.put(heading, times == 1 ? slug : slug + "-" + times);
            }
        });
        return anchors;
    }

    private static String textOf(Node node) {
        return TEXT.render(node).strip();
    }

    /** Code in colours, in a block that a keyboard can scroll. */
    private record Code(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            String language = "";
            String text = "";
            if (node instanceof FencedCodeBlock fenced) {
                language = fenced.getInfo();
                text = fenced.getLiteral();
            } else if (node instanceof IndentedCodeBlock indented) {
                text = indented.getLiteral();
            }
            HtmlWriter html = context.getWriter();
            html.line();
            html.raw(
                    "<pre class=\"source\" tabindex=\"0\"><code>" + Highlighter.html(language, text) + "</code></pre>");
            html.line();
        }
    }
}
