package dev.touchline.engine.random;

/** What a random number decides; a purpose of its own keeps any two decisions independent. */
public enum Purpose {
    COIN_TOSS,
    SHOOT_OUT_TOSS,
    SHOOT_OUT_LOT,
    CONTEST,
    KICK_DIRECTION,
    KICK_LIFT,
    KICK_SPEED,
    FIRST_TOUCH,
    SPILL_DIRECTION,
    TACKLE,
    TACKLE_CLEAN,
    SEVERITY,
    LOOSE_DIRECTION,
    SAVE,
    HOLD,
    PARRY_DIRECTION,
    PARRY_LIFT
}
