package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.ratings.matchmaking.MatchmakingRules;
import dev.touchline.leaderboard.ratings.matchmaking.Outlook;
import dev.touchline.leaderboard.scheduler.LiveMatches;
import dev.touchline.leaderboard.standing.Contestant;
import dev.touchline.leaderboard.standing.LadderCondition;
import dev.touchline.leaderboard.standing.Meeting;
import dev.touchline.leaderboard.standing.StandingLadder;
import dev.touchline.leaderboard.tournament.Broadcast;
import dev.touchline.leaderboard.tournament.PublicTournament;
import dev.touchline.leaderboard.tournament.TournamentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a visitor sees of the standing ladder. */
@ApplicationScoped
@Transactional
class StandingLadderBoard {
    private static final int SHOWN = 12;

    private final StandingLadder ladder;
    private final Broadcast broadcast;
    private final LiveMatches live;

    StandingLadderBoard(StandingLadder ladder, Broadcast broadcast, LiveMatches live) {
        this.ladder = ladder;
        this.broadcast = broadcast;
        this.live = live;
    }

    StandingLadderView now() {
        LadderCondition condition = ladder.condition();
        Map<String, EntrantLink> links = new LinkedHashMap<>();
        for (Contestant contestant : condition.contestants()) {
            links.put(contestant.entrantId(), new EntrantLink(contestant.entrantId(), contestant.name()));
        }
        @Nullable Outlook outlook = condition.outlook();
        List<StandingLadderView.Gap> gaps = outlook == null ? List.of() : gaps(outlook, condition, links);
        @Nullable PublicTournament latest = round(condition.latestRound());
        List<FixtureView> fixtures = latest == null ? List.of() : fixtures(latest);
        return new StandingLadderView(
                condition.isOn(),
                inWords(condition.phase()),
                rules(condition.rules()),
                gaps.isEmpty() ? List.copyOf(links.values()) : order(gaps),
                condition.rounds(),
                latest == null ? null : TournamentSummary.of(latest, null),
                condition.matches(),
                outlook == null ? null : outlook.nextLook(),
                outlook == null ? null : outlook.lastLook(),
                outlook == null ? null : outlook.bound(),
                gaps,
                condition.meetings(),
                of(fixtures, FixtureView.Status.LIVE),
                of(fixtures, FixtureView.Status.READY).stream().limit(SHOWN).toList(),
                lastPlayed(fixtures, condition.rounds()));
    }

    private static List<StandingLadderView.Gap> gaps(
            Outlook outlook, LadderCondition condition, Map<String, EntrantLink> links) {
        List<StandingLadderView.Gap> gaps = new ArrayList<>();
        for (Outlook.Gap gap : outlook.gaps()) {
            int matches = Meeting.matchesOf(gap.upper(), gap.lower(), condition.meetings());
            gaps.add(StandingLadderView.Gap.of(gaps.size() + 1, gap, links, matches));
        }
        return gaps;
    }

    private static List<EntrantLink> order(List<StandingLadderView.Gap> gaps) {
        List<EntrantLink> order = new ArrayList<>();
        gaps.forEach(gap -> order.add(gap.upper()));
        order.add(gaps.getLast().lower());
        return order;
    }

    private @Nullable PublicTournament round(@Nullable String id) {
        return id == null ? null : broadcast.find(id).orElseThrow();
    }

    private List<FixtureView> fixtures(PublicTournament round) {
        return round.state().fixtures().stream()
                .map(state -> FixtureView.of(round, state, live))
                .toList();
    }

    private static List<FixtureView> of(List<FixtureView> fixtures, FixtureView.Status status) {
        return fixtures.stream().filter(fixture -> fixture.status() == status).toList();
    }

    /** Of the latest round, and of the one before while the latest has only begun. */
    private List<FixtureView> lastPlayed(List<FixtureView> latest, int rounds) {
        List<FixtureView> played = new ArrayList<>(of(latest, FixtureView.Status.PLAYED));
        if (played.size() < SHOWN && rounds > 1) {
            PublicTournament before = Objects.requireNonNull(round(TournamentId.ofRound(rounds - 1)));
            played.addAll(0, of(fixtures(before), FixtureView.Status.PLAYED));
        }
        return played.reversed().stream().limit(SHOWN).toList();
    }

    private static StandingLadderView.Rules rules(MatchmakingRules rules) {
        return new StandingLadderView.Rules(
                rules.floor(),
                rules.explorationPercent(),
                rules.firstLook(),
                rules.lastLook(),
                rules.level(),
                LadderCondition.MOST_CONTESTANTS);
    }

    private static String inWords(LadderCondition.Phase phase) {
        return switch (phase) {
            case TOO_FEW -> "too few entrants";
            case TOO_MANY -> "too many entrants";
            case OPEN -> "open";
            case DECLARED -> "declared";
            case UNDECIDED -> "undecided";
        };
    }
}
