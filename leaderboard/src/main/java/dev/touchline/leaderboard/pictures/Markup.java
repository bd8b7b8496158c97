package dev.touchline.leaderboard.pictures;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Writes XML in which every text and attribute is escaped. */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Markup open(String element) {
        endTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** An attribute of the element just opened. */
    Markup with(String attribute, String value) {
        out.append(' ').append(attribute).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    Markup with(String attribute, double value) {
        return with(attribute, number(value));
    }

    Markup text(String text) {
        endTag();
        escape(text);
        return this;
    }

    Markup close() {
        String element = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    /** With two decimals at most. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        String shorter = text.replaceFirst("\\.?0+$", "");
        return shorter.equals("-0") ? "0" : shorter;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (c >= ' ') {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }
}
