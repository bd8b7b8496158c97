package dev.touchline.leaderboard.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A line of text on two colours, 20 pixels high, for a README or a page elsewhere.
 *
 * @param label such as the name of an entrant
 * @param value such as its rating
 */
public record Badge(String label, String value) {
    private static final int HEIGHT = 20;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_VALUE = 60;

    /** Of a character in a sans-serif of 11 pixels; {@code textLength} makes every font keep to it. */
    private static final double CHARACTER = 6.6;

    /** Of a character of East Asian scripts. */
    private static final double WIDE_CHARACTER = 11.5;

    private static final int FIRST_WIDE = 0x1100;
    private static final int PADDING = 7;

    /** The picture. */
    public Picture picture() {
        String left = Charts.shortened(label, LONGEST_LABEL);
        String right = Charts.shortened(value, LONGEST_VALUE);
        int leftWidth = width(left);
        int rightWidth = width(right);
        Markup svg = new Markup();
        svg.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", leftWidth + rightWidth)
                .with("height", HEIGHT)
                .with("role", "img")
                .with("aria-label", left + ": " + right);
        svg.open("title").text(left + ": " + right).close();
        rectangle(svg, 0, leftWidth, "#17211b");
        rectangle(svg, leftWidth, rightWidth, "#0b6b43");
        line(svg, left, 0, leftWidth);
        line(svg, right, leftWidth, rightWidth);
        svg.close();
        return Picture.of("image/svg+xml", svg.toString().getBytes(UTF_8));
    }

    private static void rectangle(Markup svg, int x, int width, String colour) {
        svg.open("rect")
                .with("x", x)
                .with("width", width)
                .with("height", HEIGHT)
                .with("fill", colour)
                .close();
    }

    private static void line(Markup svg, String text, int x, int width) {
        svg.open("text")
                .with("x", x + PADDING)
                .with("y", 14)
                .with("fill", "#ffffff")
                .with("font-family", "Verdana,DejaVu Sans,sans-serif")
                .with("font-size", 11)
                .with("textLength", width - 2 * PADDING)
                .with("lengthAdjust", "spacingAndGlyphs")
                .text(text)
                .close();
    }

    private static int width(String text) {
        double width = text.codePoints()
                .mapToDouble(c -> c < FIRST_WIDE ? CHARACTER : WIDE_CHARACTER)
                .sum();
        return (int) Math.ceil(width) + 2 * PADDING;
    }
}
