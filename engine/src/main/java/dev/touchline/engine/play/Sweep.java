package dev.touchline.engine.play;

/** Meetings of a moving point with a circle, in one plane. */
final class Sweep {
    private Sweep() {}

    /**
     * The fraction of the way (du, dv) from (u, v) at which a point that comes closer enters the circle of the radius about
     * the origin.
     *
     * @return 0 to 1, 0 for a point already inside, or infinity
     */
    static double entry(double u, double v, double du, double dv, double radius) {
        double a = du * du + dv * dv;
        double b = u * du + v * dv;
        double c = u * u + v * v - radius * radius;
        if (b >= 0 || a == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double discriminant = b * b - a * c;
        if (discriminant < 0) {
            return Double.POSITIVE_INFINITY;
        }
        double at = (-b - Math.sqrt(discriminant)) / a;
        return at <= 1 ? Math.max(0, at) : Double.POSITIVE_INFINITY;
    }
}
