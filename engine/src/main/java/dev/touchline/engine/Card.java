package dev.touchline.engine;

/** What a referee shows a player. */
public enum Card {
    NONE,
    YELLOW,
    /** The second caution of a player, who is sent off. */
    SECOND_YELLOW,
    RED;

    /** Whether the player must leave the pitch. */
    public boolean sendsOff() {
        return this == SECOND_YELLOW || this == RED;
    }
}
