package dev.touchline.leaderboard.pictures;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A drawing as SVG. */
final class SvgDrawing {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final boolean TEXT_AS_SHAPES = false;

    private SvgDrawing() {}

    /** The document, text as text and in UTF-8. */
    static byte[] of(Drawing drawing) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        SVGGraphics2D graphics = new SVGGraphics2D(context, TEXT_AS_SHAPES);
        graphics.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
        drawing.drawOn(graphics);
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // The library's own writer names a document type of another host.
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(root), new StreamResult(bytes));
        } catch (TransformerException impossible) {
            throw new IllegalStateException("memory takes every picture", impossible);
        }
        return bytes.toByteArray();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every JDK makes documents", impossible);
        }
    }
}
