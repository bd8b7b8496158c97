package dev.touchline.engine;

/**
 * Where the whole of the ball left the field during the last tick.
 *
 * @param overGoalLine whether it crossed a goal line, else a touchline
 * @param x metres, on the line crossed for a goal line
 * @param y metres, on the line crossed for a touchline
 * @param z height of the ball's lowest point, metres
 */
public record BallExit(boolean overGoalLine, double x, double y, double z) {}
