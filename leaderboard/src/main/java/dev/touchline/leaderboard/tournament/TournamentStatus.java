package dev.touchline.leaderboard.tournament;

/** How far a tournament is. */
public enum TournamentStatus {
    PLAYING,
    /** A match could not be played, for a reason of ours; goes on when an operator resumes it, or at the next start. */
    STALLED,
    FINISHED
}
