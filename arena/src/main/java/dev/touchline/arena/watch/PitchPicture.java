package dev.touchline.arena.watch;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.replay.Replay;
import java.util.Arrays;

/** One moment drawn with letters: home A to K (A the goalkeeper), away a to k, the ball {@code *}; home attacks to the right first. */
final class PitchPicture {
    private static final int COLUMNS = 71;
    private static final int ROWS = 19;
    /** Metres beyond the lines that are still drawn. */
    private static final double MARGIN = 3;

    static final String LEGEND =
            "home A-K (A in goal), away a-k (a in goal), ball *, home attacks to the right at first";

    private final Replay replay;

    PitchPicture(Replay replay) {
        this.replay = replay;
    }

    /** The picture of a frame, lines ended by {@code \n}. */
    String draw(int frame) {
        char[][] cells = new char[ROWS][COLUMNS];
        for (char[] row : cells) {
            Arrays.fill(row, ' ');
        }
        lines(cells);
        for (int row = 0; row < 2 * MatchView.TEAM_SIZE; row++) {
            if (!replay.onPitch(frame, row)) {
                continue;
            }
            char letter = (char) (row < MatchView.TEAM_SIZE ? 'A' + row : 'a' + row - MatchView.TEAM_SIZE);
            put(cells, replay.playerX(frame, row), replay.playerY(frame, row), letter);
        }
        if (replay.owner(frame) < 0) {
            put(cells, replay.ballX(frame), replay.ballY(frame), '*');
        } else {
            besideOwner(cells, frame);
        }
        StringBuilder picture = new StringBuilder(ROWS * (COLUMNS + 1));
        for (char[] row : cells) {
            picture.append(new String(row).stripTrailing()).append('\n');
        }
        return picture.toString();
    }

    private void lines(char[][] cells) {
        double goalLine = replay.pitchLength() / 2;
        double touchline = replay.pitchWidth() / 2;
        for (int column = column(-goalLine); column <= column(goalLine); column++) {
            cells[row(touchline)][column] = '-';
            cells[row(-touchline)][column] = '-';
        }
        for (int row = row(touchline); row <= row(-touchline); row++) {
            cells[row][column(-goalLine)] = '|';
            cells[row][column(goalLine)] = '|';
            cells[row][column(0)] = ':';
        }
        for (double y : new double[] {-3.66, 0, 3.66}) {
            cells[row(y)][column(-goalLine)] = '#';
            cells[row(y)][column(goalLine)] = '#';
        }
        for (double x : new double[] {-goalLine, 0, goalLine}) {
            cells[row(touchline)][column(x)] = '+';
            cells[row(-touchline)][column(x)] = '+';
        }
    }

    /** A carried ball is drawn beside its carrier, on the side where it is; otherwise it would hide him. */
    private void besideOwner(char[][] cells, int frame) {
        int owner = replay.owner(frame);
        int row = row(replay.playerY(frame, owner));
        int column = column(replay.playerX(frame, owner));
        boolean right = replay.ballX(frame) >= replay.playerX(frame, owner);
        int beside = Math.max(0, Math.min(COLUMNS - 1, column + (right ? 1 : -1)));
        cells[row][beside] = '*';
    }

    private void put(char[][] cells, double x, double y, char letter) {
        cells[row(y)][column(x)] = letter;
    }

    private int column(double x) {
        double share = (x + replay.pitchLength() / 2 + MARGIN) / (replay.pitchLength() + 2 * MARGIN);
        return clamp((int) Math.round(share * (COLUMNS - 1)), COLUMNS);
    }

    private int row(double y) {
        double share = (replay.pitchWidth() / 2 + MARGIN - y) / (replay.pitchWidth() + 2 * MARGIN);
        return clamp((int) Math.round(share * (ROWS - 1)), ROWS);
    }

    private static int clamp(int value, int size) {
        return Math.max(0, Math.min(size - 1, value));
    }
}
