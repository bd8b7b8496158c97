package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.ratings.matchmaking.Outlook;
import dev.touchline.leaderboard.standing.Meeting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The standing ladder: who is on it, how certain their order is, what is played.
 *
 * @param on whether rounds are ordered on this server
 * @param phase of the order: {@code open}, {@code declared}, {@code undecided}, {@code too few entrants} or
 *     {@code too many entrants}
 * @param entrants the best first, as far as the ladder's own matches between their newest policies tell
 * @param rounds how many were ordered so far
 * @param round the latest round; null before the first
 * @param matches since these entrants and policies are on it: what looks are counted by
 * @param nextLook after how many of these matches the order is tested next; null with too few or too many entrants
 * @param lastLook after how many it is tested for the last time
 * @param bound by how many standard errors each must be ahead of the next at a look
 * @param gaps between neighbours, the best entrant first
 * @param meetings who has met whom how often; those who never met are left out
 * @param onNow being played
 * @param next ordered and not begun, in the order of play
 * @param latest played last, the latest first
 */
@Schema(name = "StandingLadder")
record StandingLadderView(
        boolean on,
        String phase,
        Rules rules,
        List<EntrantLink> entrants,
        int rounds,
        @Nullable TournamentSummary round,
        int matches,
        @Nullable Integer nextLook,
        @Nullable Integer lastLook,
        @Nullable Double bound,
        List<Gap> gaps,
        List<Meeting> meetings,
        List<FixtureView> onNow,
        List<FixtureView> next,
        List<FixtureView> latest) {
    /** Of more entrants a page would be too wide. */
    private static final int MOST_IN_A_MATRIX = 24;

    /**
     * How matches are chosen.
     *
     * @param floor matches that every entrant plays before anything is chosen by strength
     * @param explorationPercent share of pairs drawn uniformly among all
     * @param firstLook matches per entrant before the order is tested for the first time
     * @param lastLook matches per entrant after which it is not tested again
     * @param level probability that a wrong order is declared at any of the looks
     * @param mostEntrants with more the ladder rests
     */
    @Schema(name = "StandingLadderRules")
    record Rules(int floor, int explorationPercent, int firstLook, int lastLook, double level, int mostEntrants) {
        /** Such as {@code 5 %}. */
        public String error() {
            return new BigDecimal(Double.toString(level))
                            .movePointRight(2)
                            .stripTrailingZeros()
                            .toPlainString()
                    + " %";
        }
    }

    /**
     * Two neighbours.
     *
     * @param place of the upper one, from 1
     * @param ahead by how many Elo points
     * @param standardError of that
     * @param z the difference in standard errors
     * @param separated whether it is as large as a look demands
     * @param matches that they have played against each other on the ladder, with their newest policies
     */
    @Schema(name = "StandingLadderGap")
    record Gap(
            int place,
            EntrantLink upper,
            EntrantLink lower,
            double ahead,
            double standardError,
            double z,
            boolean separated,
            int matches) {
        static Gap of(int place, Outlook.Gap gap, Map<String, EntrantLink> links, int matches) {
            return new Gap(
                    place,
                    Objects.requireNonNull(links.get(gap.upper())),
                    Objects.requireNonNull(links.get(gap.lower())),
                    gap.ahead(),
                    gap.standardError(),
                    gap.z(),
                    gap.separated(),
                    matches);
        }

        public String places() {
            return place + "–" + (place + 1);
        }

        public String aheadText() {
            return Math.round(ahead) + " ± " + Math.round(standardError);
        }

        public String zText() {
            return rounded(z);
        }
    }

    /** A line of the table of meetings. */
    record Row(int place, EntrantLink entrant, List<String> matches) {}

    /** The neighbours whose order is least certain; null when all are separated or nobody is there. */
    public @Nullable Gap open() {
        Optional<Gap> least = gaps.stream().filter(gap -> !gap.separated()).min(Comparator.comparingDouble(Gap::z));
        return least.orElse(null);
    }

    public String boundText() {
        return rounded(Objects.requireNonNull(bound));
    }

    /** Whether anything here may change within seconds. */
    public boolean live() {
        return on && phase.equals("open");
    }

    /** Everyone against everyone, the best first; empty where that would be too wide, or nothing was played. */
    public List<Row> matrix() {
        if (entrants.size() > MOST_IN_A_MATRIX || meetings.isEmpty()) {
            return List.of();
        }
        List<Row> matrix = new ArrayList<>();
        for (EntrantLink entrant : entrants) {
            List<String> matches = entrants.stream()
                    .map(other -> other.equals(entrant)
                            ? ""
                            : Integer.toString(Meeting.matchesOf(entrant.id(), other.id(), meetings)))
                    .toList();
            matrix.add(new Row(matrix.size() + 1, entrant, matches));
        }
        return matrix;
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
