package dev.touchline.engine;

/**
 * A foul that the referee has seen and not yet punished, because the fouled team may keep the ball.
 *
 * @param foul what was seen
 * @param tick when
 */
public record Advantage(Offence.Foul foul, int tick) {}
