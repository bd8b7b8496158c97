package dev.touchline.leaderboard.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** As what a drawing is sent. */
public enum Format {
    PNG("image/png") {
        @Override
        byte[] render(Drawing drawing) {
            BufferedImage image = new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.drawOn(graphics);
            graphics.dispose();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                ImageIO.write(image, "png", bytes);
            } catch (IOException impossible) {
                throw new UncheckedIOException("memory takes every picture", impossible);
            }
            return bytes.toByteArray();
        }
    },
    SVG("image/svg+xml") {
        @Override
        byte[] render(Drawing drawing) {
            return SvgDrawing.of(drawing);
        }
    };

    private final String type;

    Format(String type) {
        this.type = type;
    }

    abstract byte[] render(Drawing drawing);

    Picture picture(Drawing drawing) {
        return new Picture(type, render(drawing));
    }
}
