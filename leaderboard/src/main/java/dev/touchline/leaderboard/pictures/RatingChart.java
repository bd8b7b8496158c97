package dev.touchline.leaderboard.pictures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * Ratings with their intervals, the best on top.
 *
 * @param rows of the table, the best first; the first 50 are shown
 */
public record RatingChart(String title, List<Row> rows) implements Drawing {
    /** A rating and its interval, in Elo points. */
    public record Row(String name, double elo, double lo, double hi) {}

    private static final int MOST_ROWS = 50;
    private static final int ROW = 26;
    private static final int FRAME = 150;
    private static final int LONGEST_NAME = 32;

    public RatingChart {
        rows = List.copyOf(rows.subList(0, Math.min(MOST_ROWS, rows.size())));
    }

    @Override
    public int width() {
        return 1000;
    }

    @Override
    public int height() {
        return FRAME + ROW * Math.max(1, rows.size());
    }

    @Override
    public void drawOn(Graphics2D graphics) {
        XYIntervalSeries series = new XYIntervalSeries("ratings", false, true);
        String[] names = new String[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int place = rows.size() - 1 - i;
            series.add(row.elo(), row.lo(), row.hi(), place, place, place);
            names[place] = Charts.shortened(row.name(), LONGEST_NAME);
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        NumberAxis elo = new NumberAxis("Elo, with 95 % intervals");
        elo.setAutoRangeIncludesZero(false);
        elo.setNumberFormatOverride(Charts.wholeNumbers());
        SymbolAxis entrants = new SymbolAxis(null, names);
        entrants.setGridBandsVisible(false);
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setErrorPaint(Palette.ACCENT);
        renderer.setErrorStroke(new BasicStroke(2));
        renderer.setCapLength(0);
        renderer.setSeriesPaint(0, Palette.ACCENT);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-5, -5, 10, 10));
        JFreeChart chart = new JFreeChart(title, Words.bold(20), new XYPlot(data, elo, entrants, renderer), false);
        Charts.dress(chart);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width(), height()));
    }
}
