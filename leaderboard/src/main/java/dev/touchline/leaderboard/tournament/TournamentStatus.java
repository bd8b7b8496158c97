package dev.touchline.leaderboard.tournament;

/** How far a tournament is. */
public enum TournamentStatus {
    PLAYING,
    /** A match could not be played, for a reason of ours; goes on at the next start. */
    STALLED,
    FINISHED
}
