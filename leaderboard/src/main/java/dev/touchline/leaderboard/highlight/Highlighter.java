package dev.touchline.leaderboard.highlight;

import java.util.Optional;

/** Writes source code as HTML with the kinds of tokens marked. */
public final class Highlighter {
    /** Beyond this the rest of a file stays plain: a page of a hostile file must not grow tenfold by its marks. */
    private static final int MOST_MARKS = 20_000;

    private static final String TAB_AND_LINES = "\t\n\r";

    private final StringBuilder out;
    private int marks;

    private Highlighter(int length) {
        out = new StringBuilder(length * 2);
    }

    /**
     * Colours, in time linear in the text.
     *
     * @param language such as {@code python} or {@code javascript}; any other is escaped and left plain
     * @return HTML for the inside of {@code <pre><code>}: every character of the text is shown, none is markup, and those
     *     that would change the direction or are invisible are shown by their number
     */
    public static String html(String language, String text) {
        Highlighter highlighter = new Highlighter(text.length());
        Optional<Grammar> grammar = Grammar.named(language);
        if (grammar.isEmpty()) {
            highlighter.escape(text, 0, text.length());
        } else {
            Lexer lexer = new Lexer(text, grammar.get());
            while (lexer.hasNext()) {
                highlighter.write(text, lexer.next());
            }
        }
        return highlighter.out.toString();
    }

    private void write(String text, Token token) {
        String style = token.kind().style();
        if (style == null || marks == MOST_MARKS) {
            escape(text, token.start(), token.end());
            return;
        }
        marks++;
        out.append("<span class=\"").append(style).append("\">");
        escape(text, token.start(), token.end());
        out.append("</span>");
    }

    private void escape(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (isHidden(c)) {
                        out.append("⟨U+%04X⟩".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    /** Control characters, marks of direction and other characters without a shape: code could hide behind them. */
    private static boolean isHidden(char c) {
        if (TAB_AND_LINES.indexOf(c) >= 0) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT;
    }
}
