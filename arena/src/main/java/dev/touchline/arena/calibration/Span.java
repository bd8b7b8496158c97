package dev.touchline.arena.calibration;

/** From one number to another, both included. */
record Span(double low, double high) {

    boolean contains(double value) {
        return value >= low && value <= high;
    }
}
