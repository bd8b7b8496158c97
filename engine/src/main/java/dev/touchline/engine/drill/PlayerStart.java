package dev.touchline.engine.drill;

/**
 * One player at the start of a drill.
 *
 * @param number 0 to 10; the lowest of a side is its goalkeeper
 * @param x metres in the frame of the pitch
 * @param y metres
 * @param vx m/s; he keeps running so until he is told otherwise
 * @param vy m/s
 * @param stamina 0 exhausted to 1 fresh
 * @param booked whether he was cautioned before
 */
public record PlayerStart(int number, double x, double y, double vx, double vy, double stamina, boolean booked) {

    public PlayerStart {
        if (number < 0 || number > 10) {
            throw new InvalidDrill("drill.start.player.number: %d is outside 0 to 10".formatted(number));
        }
        if (!(Math.abs(x) + Math.abs(y) + Math.abs(vx) + Math.abs(vy) < 1e6)) {
            throw new InvalidDrill(
                    "drill.start.player %d: position (%s, %s), velocity (%s, %s); all must be finite numbers"
                            .formatted(number, x, y, vx, vy));
        }
        if (!(stamina >= 0 && stamina <= 1)) {
            throw new InvalidDrill("drill.start.player %d.stamina: %s is outside 0 to 1".formatted(number, stamina));
        }
    }

    /** A fresh player who stands. */
    public static PlayerStart at(int number, double x, double y) {
        return new PlayerStart(number, x, y, 0, 0, 1, false);
    }

    /** The same player turned by half a circle. */
    public PlayerStart mirrored() {
        return new PlayerStart(number, 0.0 - x, 0.0 - y, 0.0 - vx, 0.0 - vy, stamina, booked);
    }
}
