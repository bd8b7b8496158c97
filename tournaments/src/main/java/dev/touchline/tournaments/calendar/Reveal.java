package dev.touchline.tournaments.calendar;

/** When a match becomes public. */
public enum Reveal {
    /** It may be played ahead, but nobody sees of it what a spectator at the ground could not have seen yet. */
    AT_KICK_OFF,
    /** As soon as its result is committed. */
    AT_ONCE
}
