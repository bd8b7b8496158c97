package dev.touchline.engine.play;

import dev.touchline.engine.RestartKind;
import org.jspecify.annotations.Nullable;

/** For how long the ball in play has stayed near one spot. */
final class StillBall {
    private double x;
    private double y;
    private int ticks;

    void tick(double ballX, double ballY, double near, @Nullable RestartKind restart) {
        double dx = ballX - x;
        double dy = ballY - y;
        if (restart != null || dx * dx + dy * dy > near * near) {
            x = ballX;
            y = ballY;
            ticks = 0;
        } else {
            ticks++;
        }
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    int ticks() {
        return ticks;
    }
}
