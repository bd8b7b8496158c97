package dev.touchline.leaderboard.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HighlighterTest {
    private static final int LONGEST_FILE = 256 * 1024;

    @Test
    void coloursPython() {
        String html = Highlighter.html("python", "def act(obs):  # all\n    return [1.5e-3, f'{x}']\n");

        assertThat(html)
                .isEqualTo(
                        "<span class=\"k\">def</span> <span class=\"d\">act</span>(obs):  <span class=\"c\"># all</span>\n"
                                + "    <span class=\"k\">return</span> [<span class=\"n\">1.5e-3</span>,"
                                + " <span class=\"s\">f&#39;{x}&#39;</span>]\n");
    }

    @Test
    void coloursJavaScript() {
        String html = Highlighter.html("javascript", "const half = a / 2 /* b */ + /[/]x/g.test(`n ${1 + `m`} o`)");

        assertThat(html)
                .isEqualTo("<span class=\"k\">const</span> half = a / <span class=\"n\">2</span>"
                        + " <span class=\"c\">/* b */</span> + <span class=\"s\">/[/]x/g</span>.test("
                        + "<span class=\"s\">`n ${</span><span class=\"n\">1</span> + <span class=\"s\">`m`</span>"
                        + "<span class=\"s\">} o`</span>)");
    }

    @Test
    void keepsATripleQuotedStringTogether() {
        String html = Highlighter.html("python", "\"\"\"a \" b\n'c'\"\"\" + x");

        assertThat(html)
                .isEqualTo("<span class=\"s\">&quot;&quot;&quot;a &quot; b\n&#39;c&#39;&quot;&quot;&quot;</span> + x");
    }

    @Test
    void endsAStringThatIsNotClosedWithItsLine() {
        assertThat(Highlighter.html("python", "x = 'open\ny")).isEqualTo("x = <span class=\"s\">&#39;open</span>\ny");
    }

    @Test
    void showsWhatCodeCouldHideBehind() {
        assertThat(Highlighter.html("python", "x = 1 \u202e# \u0000"))
                .contains("⟨U+202E⟩")
                .contains("⟨U+0000⟩");
    }

    @Test
    void leavesAnotherLanguagePlain() {
        assertThat(Highlighter.html("cobol", "<b> def")).isEqualTo("&lt;b&gt; def");
    }

    @Test
    void stopsMarkingAHostileFile() {
        String html = Highlighter.html("python", "1 ".repeat(LONGEST_FILE / 2));

        assertThat(html.length()).isLessThan(LONGEST_FILE + 20_000 * 30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'", "\"\"\"", "/", "(/[", "/*", "`${", "`", "\\", "{", "}", "1e", "a", "#\n", "=/\\/", "f'", "\u202e"
            })
    void takesLinearTimeWhateverIsRepeated(String piece) {
        String hostile = piece.repeat(LONGEST_FILE / piece.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(Highlighter.html("javascript", hostile)).isNotEmpty();
            assertThat(Highlighter.html("python", hostile)).isNotEmpty();
        });
    }

    @Property(tries = 500)
    void showsEveryCharacterAndNoMarkupOfTheText(@ForAll("code") String text) {
        for (String language : new String[] {"python", "javascript"}) {
            String shown = Highlighter.html(language, text).replaceAll("<span class=\"[ksncd]\">|</span>", "");

            assertThat(shown).doesNotContain("<").isEqualTo(Highlighter.html("none", text));
        }
    }

    @Provide
    Arbitrary<String> code() {
        return Arbitraries.strings()
                .withChars("ab1e.'\"`/\\*[]{}$#\n\t <>&def \u202e")
                .ofMaxLength(60);
    }
}
