package dev.touchline.engine.statistics;

import java.util.List;

/**
 * Where a team's players were: ticks spent, all players together, in each cell of a grid over the pitch.
 *
 * <p>The team attacks towards +x in both halves: column 0 is at its own goal line, row 0 at the touchline on its right.
 *
 * @param ticks one number a cell, column by column
 */
public record HeatGrid(List<Integer> ticks) {
    /** Cells along the length of the pitch. */
    public static final int COLUMNS = 12;
    /** Cells across. */
    public static final int ROWS = 8;

    public HeatGrid {
        ticks = List.copyOf(ticks);
        if (ticks.size() != COLUMNS * ROWS) {
            throw new IllegalArgumentException("%d cells instead of %d".formatted(ticks.size(), COLUMNS * ROWS));
        }
    }

    /** Ticks that the team's players spent in a cell. */
    public int ticks(int column, int row) {
        return ticks.get(column * ROWS + row);
    }

    /** The cell of a place, x and y from -1 to 1 over the pitch; whoever is beside the pitch counts for the cell next to him. */
    static int cell(double x, double y) {
        int column = Math.clamp((int) Math.floor((x + 1) / 2 * COLUMNS), 0, COLUMNS - 1);
        int row = Math.clamp((int) Math.floor((y + 1) / 2 * ROWS), 0, ROWS - 1);
        return column * ROWS + row;
    }
}
