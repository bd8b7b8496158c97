package dev.touchline.leaderboard.standing;

import dev.touchline.leaderboard.ratings.matchmaking.MatchmakingRules;
import dev.touchline.leaderboard.ratings.matchmaking.Outlook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the ladder stands. All of it rests on its own matches, which are public as soon as they are committed.
 *
 * @param isOn whether rounds are ordered on this server
 * @param contestants everyone on it, by id
 * @param rounds how many rounds were ordered, for whatever field
 * @param latestRound id of the latest; null before the first
 * @param matches since these are the contestants: what looks are counted by
 * @param outlook null with too few or too many contestants
 * @param meetings who has met whom how often, with the policies of now; those who never met are left out
 */
public record LadderCondition(
        boolean isOn,
        Phase phase,
        MatchmakingRules rules,
        List<Contestant> contestants,
        int rounds,
        @Nullable String latestRound,
        int matches,
        @Nullable Outlook outlook,
        List<Meeting> meetings) {
    /** With more the ladder rests. */
    public static final int MOST_CONTESTANTS = Field.MOST;

    /** Whether it has an end. */
    public enum Phase {
        /** There are fewer than two entrants. */
        TOO_FEW,
        /** There are more than {@value #MOST_CONTESTANTS}. */
        TOO_MANY,
        /** The order is not known yet: there is more to play. */
        OPEN,
        /** Every entrant is separated from the next. */
        DECLARED,
        /** The last look is over and some neighbours are not separated. */
        UNDECIDED;

        static Phase of(Outlook.Verdict verdict) {
            return switch (verdict) {
                case OPEN -> OPEN;
                case DECLARED -> DECLARED;
                case UNDECIDED -> UNDECIDED;
            };
        }
    }

    public LadderCondition {
        contestants = List.copyOf(contestants);
        meetings = List.copyOf(meetings);
    }

    static LadderCondition empty(LadderSettings settings, Field field, int rounds, @Nullable String latestRound) {
        return new LadderCondition(
                settings.isOn(),
                field.isTooSmall() ? Phase.TOO_FEW : Phase.TOO_MANY,
                settings.rules(),
                field.contestants(),
                rounds,
                latestRound,
                0,
                null,
                List.of());
    }

    LadderCondition with(Phase present, int played, Outlook howFar, List<Meeting> met) {
        return new LadderCondition(isOn, present, rules, contestants, rounds, latestRound, played, howFar, met);
    }
}
