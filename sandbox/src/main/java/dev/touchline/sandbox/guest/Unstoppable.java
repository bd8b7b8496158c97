package dev.touchline.sandbox.guest;

/** Hears of a guest that goes on after it was stopped, so that nothing but the end of the process helps. */
@FunctionalInterface
public interface Unstoppable {
    /**
     * A guest was found that does not stop.
     *
     * @param worked whether its own thread used up the processor time of a call, and that of stopping, without once yielding:
     *     then it is to blame, however much else the machine had to do
     */
    void found(boolean worked);
}
