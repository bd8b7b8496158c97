package dev.touchline.engine;

/** Kicks from the penalty mark as they stand. */
public interface ShootOutView {
    /** Kicks a side has taken. */
    int taken(Side side);

    /** Kicks a side has scored. */
    int scored(Side side);

    /** Whose kick it is. */
    Side turn();

    /** Ticks since the present kick was struck, or -1 before. */
    int ticksSinceKick();
}
