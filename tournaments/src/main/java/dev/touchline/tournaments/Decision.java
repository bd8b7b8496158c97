package dev.touchline.tournaments;

/** What decided a match. */
public enum Decision {
    /** Nobody won: a group match ended level, or both sides failed in it. */
    NONE,
    NORMAL_TIME,
    EXTRA_TIME,
    SHOOT_OUT,
    WALKOVER,
    /** A seeded lot, because both sides of a knock-out tie failed. */
    LOT
}
