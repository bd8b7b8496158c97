package dev.touchline.leaderboard.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A line of text on two colours, 20 pixels high, for a README or a page elsewhere.
 *
 * @param label such as the name of an entrant
 * @param value such as its rating
 */
public record Badge(String label, String value) {
    private static final int HEIGHT = 20;
    private static final int BASELINE = 14;
    private static final int FONT_SIZE = 11;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter svg = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, UTF_8.name());
            write(svg, left, right);
            svg.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("memory takes every picture", impossible);
        }
        return new Picture("image/svg+xml", bytes.toByteArray());
    }

    private static void write(XMLStreamWriter svg, String left, String right) throws XMLStreamException {
        int leftWidth = width(left);
        int rightWidth = width(right);
        svg.writeStartElement("svg");
        svg.writeDefaultNamespace("http://www.w3.org/2000/svg");
        number(svg, "width", leftWidth + rightWidth);
        number(svg, "height", HEIGHT);
        svg.writeAttribute("role", "img");
        svg.writeAttribute("aria-label", left + ": " + right);
        svg.writeStartElement("title");
        svg.writeCharacters(left + ": " + right);
        svg.writeEndElement();
        rectangle(svg, 0, leftWidth, "#17211b");
        rectangle(svg, leftWidth, rightWidth, "#0b6b43");
        line(svg, left, 0, leftWidth);
        line(svg, right, leftWidth, rightWidth);
        svg.writeEndElement();
    }

    private static void rectangle(XMLStreamWriter svg, int x, int width, String colour) throws XMLStreamException {
        svg.writeEmptyElement("rect");
        number(svg, "x", x);
        number(svg, "width", width);
        number(svg, "height", HEIGHT);
        svg.writeAttribute("fill", colour);
    }

    private static void line(XMLStreamWriter svg, String text, int x, int width) throws XMLStreamException {
        svg.writeStartElement("text");
        number(svg, "x", x + PADDING);
        number(svg, "y", BASELINE);
        svg.writeAttribute("fill", "#ffffff");
        svg.writeAttribute("font-family", "Verdana,DejaVu Sans,sans-serif");
        number(svg, "font-size", FONT_SIZE);
        number(svg, "textLength", width - 2 * PADDING);
        svg.writeAttribute("lengthAdjust", "spacingAndGlyphs");
        svg.writeCharacters(text);
        svg.writeEndElement();
    }

    private static void number(XMLStreamWriter svg, String attribute, int value) throws XMLStreamException {
        svg.writeAttribute(attribute, Integer.toString(value));
    }

    private static int width(String text) {
        double width = text.codePoints()
                .mapToDouble(c -> c < FIRST_WIDE ? CHARACTER : WIDE_CHARACTER)
                .sum();
        return (int) Math.ceil(width) + 2 * PADDING;
    }
}
