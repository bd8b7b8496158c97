package dev.touchline.leaderboard.pictures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Title odds before each match day.
 *
 * @param lines the likeliest champion first; the first eight are shown
 */
public record OddsChart(String title, List<Line> lines) implements Drawing {
    /** An entrant's odds, 0 to 1, with the match days they are for. */
    public record Line(String name, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** Odds of the title before a match day. */
    public record Point(int matchDay, double odds) {}

    private static final int LONGEST_NAME = 28;

    public OddsChart {
        lines = List.copyOf(lines.subList(0, Math.min(Palette.LINES.size(), lines.size())));
    }

    @Override
    public int width() {
        return 1000;
    }

    @Override
    public int height() {
        return 560;
    }

    @Override
    public void drawOn(Graphics2D graphics) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            // The number keeps two of the same name apart; nobody sees a key.
            XYSeries series = new XYSeries(i);
            series.setDescription(line.name());
            line.points().forEach(point -> series.add(point.matchDay(), point.odds()));
            data.addSeries(series);
            renderer.setSeriesPaint(i, Palette.LINES.get(i));
            renderer.setSeriesStroke(i, new BasicStroke(2.5f));
            renderer.setSeriesShape(i, new Ellipse2D.Double(-3.5, -3.5, 7, 7));
        }
        renderer.setLegendItemLabelGenerator(
                (_, series) -> Charts.shortened(lines.get(series).name(), LONGEST_NAME));
        NumberAxis matchDays = new NumberAxis("Before match day");
        matchDays.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        matchDays.setAutoRangeIncludesZero(false);
        NumberAxis odds = new NumberAxis("Odds of the title");
        odds.setNumberFormatOverride(new DecimalFormat("0 %", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        JFreeChart chart = new JFreeChart(title, Words.bold(20), new XYPlot(data, matchDays, odds, renderer), true);
        Charts.dress(chart);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width(), height()));
    }
}
