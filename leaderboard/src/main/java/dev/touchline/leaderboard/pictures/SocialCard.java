package dev.touchline.leaderboard.pictures;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What social networks show beside a link, 1200 × 630 pixels as they ask for.
 *
 * @param kicker a line above the title
 * @param title what the page is about, in at most two lines
 * @param score between two sides; null where the title says it all
 * @param facts at most three lines below
 */
public record SocialCard(
        String kicker, String title, @Nullable Score score, List<String> facts) implements Drawing {
    /** Two sides and what stands between them. */
    public record Score(String home, String between, String away) {}

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int STRIPES = 8;
    private static final int MOST_FACTS = 3;

    public SocialCard {
        facts = List.copyOf(facts);
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public void drawOn(Graphics2D graphics) {
        pitch(graphics);
        int inner = WIDTH - 2 * MARGIN;
        Words.write(graphics, "Touchline", Words.bold(34), Palette.CHALK, MARGIN + 48, 104);
        corner(graphics, MARGIN, 76);
        graphics.setFont(Words.plain(30));
        String above = Words.fitting(kicker, graphics.getFontMetrics(), inner);
        Words.write(graphics, above, Words.plain(30), Palette.SOFT_CHALK, MARGIN, 210);
        int y = score == null ? title(graphics, inner) : score(graphics, score);
        for (String fact : facts.subList(0, Math.min(MOST_FACTS, facts.size()))) {
            graphics.setFont(Words.plain(32));
            y += 52;
            String line = Words.fitting(fact, graphics.getFontMetrics(), inner);
            Words.write(graphics, line, Words.plain(32), Palette.SOFT_CHALK, MARGIN, y);
        }
    }

    private static void pitch(Graphics2D graphics) {
        int stripe = WIDTH / STRIPES;
        for (int i = 0; i < STRIPES; i++) {
            graphics.setColor(i % 2 == 0 ? Palette.GRASS : Palette.STRIPE);
            graphics.fillRect(i * stripe, 0, stripe, HEIGHT);
        }
        graphics.setColor(Palette.CHALK);
        graphics.fillRect(0, HEIGHT - 14, WIDTH, 6);
    }

    /** The mark of the site: a corner of the pitch with its quarter circle. */
    private static void corner(Graphics2D graphics, int x, int y) {
        graphics.setStroke(new BasicStroke(4));
        graphics.drawLine(x, y, x, y + 30);
        graphics.drawLine(x, y + 30, x + 30, y + 30);
        graphics.drawArc(x - 17, y + 13, 34, 34, 0, 90);
    }

    private int title(Graphics2D graphics, int width) {
        graphics.setFont(Words.bold(68));
        FontMetrics metrics = graphics.getFontMetrics();
        int y = 225;
        for (String line : Words.wrapped(title, metrics, width, 2)) {
            y += 78;
            Words.write(graphics, line, Words.bold(68), Palette.CHALK, MARGIN, y);
        }
        return y + 18;
    }

    /** One below the other, because names are long. */
    private static int score(Graphics2D graphics, Score score) {
        graphics.setFont(Words.bold(56));
        FontMetrics metrics = graphics.getFontMetrics();
        int width = WIDTH - 2 * MARGIN;
        Words.write(graphics, Words.fitting(score.home(), metrics, width), Words.bold(56), Palette.CHALK, MARGIN, 290);
        Words.write(graphics, Words.visible(score.between()), Words.bold(56), Palette.SOFT_CHALK, MARGIN, 362);
        Words.write(graphics, Words.fitting(score.away(), metrics, width), Words.bold(56), Palette.CHALK, MARGIN, 434);
        return 448;
    }
}
