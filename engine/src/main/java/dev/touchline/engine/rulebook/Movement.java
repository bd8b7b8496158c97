package dev.touchline.engine.rulebook;

/**
 * How bodies move.
 *
 * @param bodyRadius metres
 * @param bodyHeight up to which a body stops the ball, metres
 * @param maxSpeed of a fresh player without the ball, m/s
 * @param carrySpeed of a fresh player with the ball at his feet, m/s
 * @param holdSpeed of a goalkeeper with the ball in his hands, m/s
 * @param acceleration largest change of velocity, m/s per second
 * @param exhaustedSpeedFactor share of the speed that is left at zero stamina
 */
public record Movement(
        double bodyRadius,
        double bodyHeight,
        double maxSpeed,
        double carrySpeed,
        double holdSpeed,
        double acceleration,
        double exhaustedSpeedFactor) {

    static final Movement STANDARD = new Movement(0.35, 1.85, 8.0, 5.0, 3.0, 5.3, 0.7);

    public Movement {
        Range.within("movement.bodyRadius", bodyRadius, 0.1, 1.0);
        Range.within("movement.bodyHeight", bodyHeight, 1.0, 3.0);
        Range.within("movement.maxSpeed", maxSpeed, 3.0, 15.0);
        Range.within("movement.carrySpeed", carrySpeed, 2.0, 15.0);
        Range.within("movement.holdSpeed", holdSpeed, 0.0, 15.0);
        Range.within("movement.acceleration", acceleration, 1.0, 30.0);
        Range.within("movement.exhaustedSpeedFactor", exhaustedSpeedFactor, 0.1, 1.0);
    }
}
