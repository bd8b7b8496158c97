package dev.touchline.leaderboard.pictures;

import java.awt.BasicStroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;

/** The one look of all charts. */
final class Charts {
    private Charts() {}

    static void dress(JFreeChart chart) {
        chart.setBackgroundPaint(Palette.CHALK);
        chart.setPadding(new RectangleInsets(14, 14, 14, 24));
        chart.getTitle().setPaint(Palette.INK);
        XYPlot plot = chart.getXYPlot();
        plot.setBackgroundPaint(Palette.CHALK);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Palette.RULE);
        plot.setRangeGridlinePaint(Palette.RULE);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        dress(plot.getDomainAxis());
        dress(plot.getRangeAxis());
        LegendTitle legend = chart.getLegend();
        if (legend != null) {
            legend.setItemFont(Words.plain(13));
            legend.setItemPaint(Palette.INK);
            legend.setFrame(BlockBorder.NONE);
        }
    }

    private static void dress(ValueAxis axis) {
        axis.setLabelFont(Words.plain(13));
        axis.setTickLabelFont(Words.plain(13));
        axis.setLabelPaint(Palette.MUTED);
        axis.setTickLabelPaint(Palette.INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }

    /** Without marks between thousands, whatever the machine's language is. */
    static NumberFormat wholeNumbers() {
        return new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    /** The first characters of a name; a chart must not consist of one. */
    static String shortened(String name, int most) {
        String visible = Words.visible(name);
        int length = visible.codePointCount(0, visible.length());
        return length <= most ? visible : visible.substring(0, visible.offsetByCodePoints(0, most - 1)) + "…";
    }
}
