package dev.touchline.engine.rulebook;

/**
 * How the ball flies, bounces and rolls.
 *
 * @param radius metres
 * @param gravity m/s per second
 * @param airDrag deceleration is this times the square of the speed, 1/m
 * @param bounce share of the vertical speed that is left after a bounce
 * @param bounceGrip share of the horizontal speed that is left after a bounce
 * @param rollDeceleration of a rolling ball, m/s per second
 * @param rollDrag a rolling ball loses this times the square of its speed besides, 1/m
 * @param frameBounce share of the speed into post or bar that comes back
 * @param bodyBounce share of the speed into a body that comes back
 */
public record BallPhysics(
        double radius,
        double gravity,
        double airDrag,
        double bounce,
        double bounceGrip,
        double rollDeceleration,
        double rollDrag,
        double frameBounce,
        double bodyBounce) {

    static final BallPhysics STANDARD = new BallPhysics(0.11, 9.81, 0.008, 0.58, 0.82, 1.3, 0.006, 0.6, 0.35);

    public BallPhysics {
        Range.within("ball.radius", radius, 0.05, 0.3);
        Range.within("ball.gravity", gravity, 1.0, 30.0);
        Range.within("ball.airDrag", airDrag, 0.0, 0.2);
        Range.within("ball.bounce", bounce, 0.0, 0.95);
        Range.within("ball.bounceGrip", bounceGrip, 0.1, 1.0);
        Range.within("ball.rollDeceleration", rollDeceleration, 0.0, 20.0);
        Range.within("ball.rollDrag", rollDrag, 0.0, 0.5);
        Range.within("ball.frameBounce", frameBounce, 0.0, 0.95);
        Range.within("ball.bodyBounce", bodyBounce, 0.0, 0.95);
    }
}
