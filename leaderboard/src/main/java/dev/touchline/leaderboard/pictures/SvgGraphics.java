package dev.touchline.leaderboard.pictures;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * Draws shapes and text as SVG. Transforms, clips, fonts and hints are those of the graphics of a tiny image, which does
 * everything but draw. Longer than other files because {@link Graphics2D} asks for so many methods; images are left out.
 */
@NullUnmarked
final class SvgGraphics extends Graphics2D {
    private final Graphics2D state;
    private final Markup svg;

    private SvgGraphics(Graphics2D state, Markup svg) {
        this.state = state;
        this.svg = svg;
    }

    /** The drawing as a document. */
    static String of(Drawing drawing) {
        Graphics2D state = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        state.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        Markup svg = new Markup();
        svg.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + drawing.width() + " " + drawing.height())
                .with("width", drawing.width())
                .with("height", drawing.height());
        drawing.drawOn(new SvgGraphics(state, svg));
        state.dispose();
        return svg.close().toString();
    }

    @Override
    public void fill(Shape shape) {
        Shape placed = getTransform().createTransformedShape(shape);
        Shape clip = getClip();
        if (clip != null) {
            Shape placedClip = getTransform().createTransformedShape(clip);
            if (!placedClip.contains(placed.getBounds2D())) {
                Area visible = new Area(placed);
                visible.intersect(new Area(placedClip));
                placed = visible;
            }
        }
        String path = path(placed);
        if (!path.isEmpty()) {
            paint(svg.open("path").with("d", path)).close();
        }
    }

    @Override
    public void draw(Shape shape) {
        fill(getStroke().createStrokedShape(shape));
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        double[] matrix = new double[6];
        getTransform().getMatrix(matrix);
        svg.open("text");
        if (!getTransform().isIdentity()) {
            StringBuilder values = new StringBuilder("matrix(");
            for (int i = 0; i < matrix.length; i++) {
                values.append(i == 0 ? "" : " ").append(Markup.number(matrix[i]));
            }
            svg.with("transform", values.append(')').toString());
        }
        svg.with("x", x)
                .with("y", y)
                .with("font-family", "DejaVu Sans,Verdana,sans-serif")
                .with("font-size", getFont().getSize2D());
        if (getFont().isBold()) {
            svg.with("font-weight", "bold");
        }
        double width = getFont().getStringBounds(text, getFontRenderContext()).getWidth();
        svg.with("textLength", width).with("lengthAdjust", "spacingAndGlyphs");
        paint(svg).text(text).close();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        new TextLayout(text, getFontRenderContext()).draw(this, x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    private Markup paint(Markup element) {
        Color colour = getColor();
        element.with("fill", "#%06x".formatted(colour.getRGB() & 0xFFFFFF));
        double opacity = colour.getAlpha() / 255.0;
        if (getComposite() instanceof AlphaComposite alpha) {
            opacity *= alpha.getAlpha();
        }
        return opacity < 1 ? element.with("fill-opacity", opacity) : element;
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(path, 'M', at, 2);
                case PathIterator.SEG_LINETO -> append(path, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> append(path, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> append(path, 'C', at, 6);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, char command, double[] at, int numbers) {
        path.append(command);
        for (int i = 0; i < numbers; i++) {
            path.append(i == 0 ? "" : " ").append(Markup.number(at[i]));
        }
    }

    @Override
    public Graphics create() {
        return new SvgGraphics((Graphics2D) state.create(), svg);
    }

    @Override
    public void dispose() {
        state.dispose();
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        Color colour = getColor();
        setColor(getBackground());
        fillRect(x, y, width, height);
        setColor(colour);
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int extent) {
        draw(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int extent) {
        fill(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int points) {
        for (int i = 1; i < points; i++) {
            drawLine(x[i - 1], y[i - 1], x[i], y[i]);
        }
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int points) {
        draw(new Polygon(x, y, points));
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int points) {
        fill(new Polygon(x, y, points));
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return (onStroke ? getStroke().createStrokedShape(shape) : shape).intersects(area);
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {}

    @Override
    public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        return true;
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {}

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {}

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {}

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color background,
            ImageObserver observer) {
        return true;
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return state.getDeviceConfiguration();
    }

    @Override
    public void setComposite(Composite composite) {
        state.setComposite(composite);
    }

    @Override
    public Composite getComposite() {
        return state.getComposite();
    }

    @Override
    public void setPaint(Paint paint) {
        state.setPaint(paint);
    }

    @Override
    public Paint getPaint() {
        return state.getPaint();
    }

    @Override
    public void setColor(Color colour) {
        state.setColor(colour);
    }

    @Override
    public Color getColor() {
        return state.getColor();
    }

    @Override
    public void setBackground(Color colour) {
        state.setBackground(colour);
    }

    @Override
    public Color getBackground() {
        return state.getBackground();
    }

    @Override
    public void setPaintMode() {
        state.setPaintMode();
    }

    @Override
    public void setXORMode(Color colour) {
        state.setXORMode(colour);
    }

    @Override
    public void setStroke(Stroke stroke) {
        state.setStroke(stroke);
    }

    @Override
    public Stroke getStroke() {
        return state.getStroke();
    }

    @Override
    public void setFont(Font font) {
        state.setFont(font);
    }

    @Override
    public Font getFont() {
        return state.getFont();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return state.getFontMetrics(font);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return state.getFontRenderContext();
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        state.setRenderingHint(key, value);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return state.getRenderingHint(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        state.setRenderingHints(hints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        state.addRenderingHints(hints);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return state.getRenderingHints();
    }

    @Override
    public void translate(int x, int y) {
        state.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        state.translate(x, y);
    }

    @Override
    public void rotate(double theta) {
        state.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        state.rotate(theta, x, y);
    }

    @Override
    public void scale(double x, double y) {
        state.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        state.shear(x, y);
    }

    @Override
    public void transform(AffineTransform transform) {
        state.transform(transform);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        state.setTransform(transform);
    }

    @Override
    public AffineTransform getTransform() {
        return state.getTransform();
    }

    @Override
    public void clip(Shape shape) {
        state.clip(shape);
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        state.clipRect(x, y, width, height);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        state.setClip(x, y, width, height);
    }

    @Override
    public void setClip(Shape shape) {
        state.setClip(shape);
    }

    @Override
    public Shape getClip() {
        return state.getClip();
    }

    @Override
    public Rectangle getClipBounds() {
        return state.getClipBounds();
    }
}
