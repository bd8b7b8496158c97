package dev.touchline.leaderboard.pictures;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Hostile text in a bounded space. */
final class Words {
    private static final int LONGEST = 120;
    private static final String ELLIPSIS = "…";

    private Words() {}

    /** Without what is invisible or turns the direction of its neighbours, and not endless. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
                    default -> true;
                })
                .limit(LONGEST)
                .forEach(visible::appendCodePoint);
        return visible.toString().strip();
    }

    /** The beginning of a text that has room in so many pixels. */
    static String fitting(String text, FontMetrics metrics, int width) {
        String visible = visible(text);
        if (metrics.stringWidth(visible) <= width) {
            return visible;
        }
        int end = visible.length();
        while (end > 0 && metrics.stringWidth(visible.substring(0, end) + ELLIPSIS) > width) {
            end = visible.offsetByCodePoints(end, -1);
        }
        return visible.substring(0, end).strip() + ELLIPSIS;
    }

    /** A text in at most so many lines, each within a width. */
    static List<String> wrapped(String text, FontMetrics metrics, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : visible(text).split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (metrics.stringWidth(longer) > width && !line.isEmpty() && lines.size() < most - 1) {
                lines.add(fitting(line.toString(), metrics, width));
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(fitting(line.toString(), metrics, width));
        return lines;
    }

    static Font plain(int size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, size);
    }

    static Font bold(int size) {
        return new Font(Font.SANS_SERIF, Font.BOLD, size);
    }

    static void write(Graphics2D graphics, String text, Font font, Color colour, int x, int y) {
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(text, x, y);
    }
}
