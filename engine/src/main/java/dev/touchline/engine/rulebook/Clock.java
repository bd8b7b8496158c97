package dev.touchline.engine.rulebook;

/**
 * Time: physics runs in ticks, the match clock in minutes.
 *
 * @param ticksPerSecond ticks of physics in one second of motion
 * @param halfTicks length of a half; one tick is one second on the match clock
 * @param extraHalfTicks length of a half of extra time, in ticks
 * @param shootOutKicks kicks a side before sudden death
 * @param shootOutKickTicks within which a kick of the shoot-out must be taken, and again must be decided, in ticks
 */
public record Clock(int ticksPerSecond, int halfTicks, int extraHalfTicks, int shootOutKicks, int shootOutKickTicks) {

    static final Clock STANDARD = new Clock(10, 2700, 900, 5, 60);

    public Clock {
        Range.within("clock.ticksPerSecond", ticksPerSecond, 5, 50);
        Range.within("clock.halfTicks", halfTicks, 50, 27000);
        Range.within("clock.extraHalfTicks", extraHalfTicks, 50, 27000);
        Range.within("clock.shootOutKicks", shootOutKicks, 1, 11);
        Range.within("clock.shootOutKickTicks", shootOutKickTicks, 20, 600);
    }

    /** Length of a tick in seconds of motion. */
    public double tickSeconds() {
        return 1.0 / ticksPerSecond;
    }
}
