package dev.touchline.engine.statistics;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Pitch;
import java.util.Arrays;

/** What one team's positions tell, tick by tick. */
final class Positions {
    private final Side side;
    private final int[] heat = new int[HeatGrid.COLUMNS * HeatGrid.ROWS];
    private double distance;
    private int possessionTicks;

    Positions(Side side) {
        this.side = side;
    }

    void add(MatchView match) {
        Pitch pitch = match.rulebook().pitch();
        double dt = match.rulebook().clock().tickSeconds();
        int turn = match.attack(side);
        for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
            if (!match.onPitch(side, number)) {
                continue;
            }
            double vx = match.vx(side, number);
            double vy = match.vy(side, number);
            distance += Math.sqrt(vx * vx + vy * vy) * dt;
            double x = turn * match.x(side, number) / pitch.halfLength();
            double y = turn * match.y(side, number) / pitch.halfWidth();
            heat[HeatGrid.cell(x, y)]++;
        }
        Side holder = match.ownerSide() != null ? match.ownerSide() : match.lastTouchSide();
        if (holder == side && match.restart() == null) {
            possessionTicks++;
        }
    }

    double distance() {
        return distance;
    }

    int possessionTicks() {
        return possessionTicks;
    }

    HeatGrid heat() {
        return new HeatGrid(Arrays.stream(heat).boxed().toList());
    }
}
