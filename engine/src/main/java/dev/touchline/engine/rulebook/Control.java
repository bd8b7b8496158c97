package dev.touchline.engine.rulebook;

/**
 * Taking a free ball under close control: the first touch.
 *
 * @param reach from the middle of the body to the ball, metres
 * @param height highest ball that is brought down, metres
 * @param cleanSpeed relative speed up to which a first touch never fails, m/s
 * @param hopelessSpeed relative speed from which it always fails, m/s
 * @param spillKept share of the ball's speed that is left after a failed touch
 * @param spillAngle typical change of direction by a failed touch, radians
 * @param spillTicks during which the player cannot touch the ball again
 * @param carryDistance from the middle of the body to the carried ball, metres
 */
public record Control(
        double reach,
        double height,
        double cleanSpeed,
        double hopelessSpeed,
        double spillKept,
        double spillAngle,
        int spillTicks,
        double carryDistance) {

    static final Control STANDARD = new Control(0.8, 1.3, 18.0, 34.0, 0.7, 0.6, 4, 0.55);

    public Control {
        Range.within("control.reach", reach, 0.4, 3.0);
        Range.within("control.height", height, 0.2, 2.5);
        Range.within("control.cleanSpeed", cleanSpeed, 1.0, 40.0);
        Range.within("control.hopelessSpeed", hopelessSpeed, 5.0, 80.0);
        Range.within("control.spillKept", spillKept, 0.0, 1.0);
        Range.within("control.spillAngle", spillAngle, 0.0, 3.1);
        Range.within("control.spillTicks", spillTicks, 0, 50);
        Range.within("control.carryDistance", carryDistance, 0.2, 1.5);
    }
}
