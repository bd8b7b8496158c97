package dev.touchline.sandbox.worker;

/**
 * What a worker noted last.
 *
 * @param inCall whether it was inside a guest call
 * @param tag what the worker said of that call, or of the last one; 0 before the first
 * @param calls how many guest calls it had started
 */
public record FlightRecord(boolean inCall, long tag, long calls) {}
