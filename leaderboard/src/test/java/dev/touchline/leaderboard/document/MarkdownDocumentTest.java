package dev.touchline.leaderboard.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.leaderboard.document.MarkdownDocument.Section;
import org.junit.jupiter.api.Test;

final class MarkdownDocumentTest {
    @Test
    void namesItsSections() {
        MarkdownDocument document = MarkdownDocument.of("# The `rules`\n\n## Time\n\ntext\n\n### Halves\n\n## Time\n");

        assertThat(document.title()).isEqualTo("The \"rules\"");
        assertThat(document.sections()).containsExactly(new Section("time", "Time"), new Section("time-2", "Time"));
        assertThat(document.html()).contains("<h2 id=\"time-2\">Time</h2>");
    }

    @Test
    void escapesHtmlAndRefusesScriptsInLinks() {
        MarkdownDocument document =
                MarkdownDocument.of("<script>alert(1)</script>\n\na <b onclick=x>b</b> [c](javascript:alert(1))");

        assertThat(document.html())
                .contains("&lt;script&gt;", "&lt;b onclick=x&gt;")
                .doesNotContain("<script", "<b ", "javascript:");
    }

    @Test
    void coloursCodeAndDrawsTables() {
        MarkdownDocument document =
                MarkdownDocument.of("```python\ndef f(): pass\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");

        assertThat(document.html())
                .contains("<pre class=\"source\" tabindex=\"0\"><code><span class=\"k\">def</span>", "<td>1</td>");
    }
}
