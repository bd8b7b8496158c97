package dev.touchline.tournaments.refusal;

/** Why something was refused; a caller maps these to exit statuses or HTTP statuses in one place. */
public enum Refusal {
    /** An entrant, or the list of them, is malformed, doubled, or of the wrong number. */
    ENTRANTS,
    /** Regulations contradict themselves or ask for a size the format cannot take. */
    REGULATIONS,
    /** No draw satisfies the constraints. */
    DRAW,
    /** The tournament has no fixture of that id. */
    FIXTURE_UNKNOWN,
    /** The fixture exists, but who plays in it is not known yet. */
    FIXTURE_NOT_READY,
    /** The result is impossible in itself or for its kind of fixture, such as a knock-out tie without a winner. */
    RESULT_INVALID,
    /** Another result of the same fixture is already in the journal. */
    RESULT_CONTRADICTS,
    /** The fixture will not be played, or its match no longer counts. */
    FIXTURE_CANCELLED,
    /** An operator's ruling does not fit the condition, or would pull the ground from under matches already played. */
    RULING,
    /** A file of results cannot be read; the message names line and column. */
    FILE
}
