package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.announcement.AnnouncementDesk;
import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.MatchOrderEntity;
import dev.touchline.leaderboard.match.MatchReportEntity;
import dev.touchline.leaderboard.match.Pass;
import dev.touchline.leaderboard.match.Playing;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.match.VoidRunEntity;
import dev.touchline.leaderboard.policy.PolicyEntity;
import dev.touchline.leaderboard.scheduler.LiveMatches;
import dev.touchline.leaderboard.tournament.Broadcast;
import dev.touchline.leaderboard.tournament.PublicTournament;
import dev.touchline.tournaments.FixtureState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers every question of a visitor, from what is public of committed rows (and the minute of what is being played). */
@ApplicationScoped
@Transactional
class Board {
    private final Broadcast broadcast;
    private final AnnouncementDesk announcements;
    private final EntrantRecords entrants;
    private final LiveMatches live;
    private final TournamentList tournaments;
    private final Results results;

    Board(
            Broadcast broadcast,
            AnnouncementDesk announcements,
            EntrantRecords entrants,
            LiveMatches live,
            TournamentList tournaments,
            Results results) {
        this.broadcast = broadcast;
        this.announcements = announcements;
        this.entrants = entrants;
        this.live = live;
        this.tournaments = tournaments;
        this.results = results;
    }

    /** Every tournament, the latest first. */
    List<TournamentSummary> tournaments() {
        return tournaments.all().stream().map(TournamentList.Listed::summary).toList();
    }

    /** @throws NotFoundException when there is none of this id */
    TournamentView tournament(String id) {
        PublicTournament tournament = broadcast.find(id).orElseThrow(Board::noTournament);
        Map<String, String> names = new LinkedHashMap<>();
        tournament.state().tournament().entrants().forEach(entrant -> names.put(entrant.id(), entrant.name()));
        List<ForecastView> forecasts = tournament.forecasts().stream()
                .map(row -> ForecastView.of(row, names, tournament.champion() != null))
                .toList();
        return TournamentView.of(
                tournament, tournaments.summary(tournament), announcements.isAnnounced(id), forecasts, live);
    }

    /** @throws NotFoundException when no tournament has a fixture of this id */
    MatchView match(String id) {
        PublicTournament tournament = broadcast.ofMatch(id).orElseThrow(Board::noMatch);
        FixtureState state = tournament.match(id).orElseThrow(Board::noMatch);
        Optional<FixtureEntity> fixture = FixtureEntity.findByIdOptional(id);
        Optional<MatchOrderEntity> order = MatchOrderEntity.latestOf(id, state);
        boolean isShown = order.isPresent() && (state instanceof FixtureState.Played || !tournament.isShownLater());
        return new MatchView(
                FixtureView.of(tournament, state, live),
                new MatchView.TournamentLink(tournament.id(), tournament.name(), tournament.ladderRound()),
                tournament.rulebook(),
                order.flatMap(_ -> fixture).map(row -> row.seed).orElse(null),
                order.flatMap(_ -> fixture).map(row -> row.tieRule).orElse(null),
                order.map(row -> policy(row.homePolicyId)).orElse(null),
                order.map(row -> policy(row.awayPolicyId)).orElse(null),
                isShown ? (int) VoidRunEntity.count("fixtureId", id) : 0,
                result(id, state).map(Board::record).orElse(null),
                tournament.isStreamed(state) ? "/api/v1/matches/" + id + "/live" : null);
    }

    /** The committed result of a match. @throws NotFoundException when it is not played, or not public yet */
    ResultEntity result(String matchId) {
        FixtureState state = broadcast
                .ofMatch(matchId)
                .flatMap(tournament -> tournament.match(matchId))
                .orElseThrow(Board::noMatch);
        return result(matchId, state).orElseThrow(() -> new NotFoundException("There is no played match of this id."));
    }

    /** Every pass of a match. @throws NotFoundException when it is not played, or not public yet */
    List<Pass> passes(String matchId) {
        ResultEntity result = result(matchId);
        MatchReportEntity report = MatchReportEntity.findById(new Playing(result.fixtureId, result.run));
        return report == null || report.passes == null ? List.of() : report.passes;
    }

    /** The row of a match that counts; none of a walkover that a disqualification made. */
    private static Optional<ResultEntity> result(String matchId, FixtureState state) {
        return state instanceof FixtureState.Played played
                ? ResultEntity.findByIdOptional(
                        new Playing(matchId, played.result().run()))
                : Optional.empty();
    }

    /** Every entrant, by name. */
    List<EntrantLink> entrants() {
        return entrants.all();
    }

    /** @throws NotFoundException when there is none of this id */
    EntrantView entrant(String id) {
        return entrants.of(id);
    }

    /** The results committed last, over all tournaments. */
    List<ResultView> latestResults(int count) {
        return results.latest(count).stream().map(ResultView::of).toList();
    }

    private static PolicyView policy(long id) {
        return PolicyView.of(Objects.requireNonNull(PolicyEntity.findById(id)));
    }

    private static MatchView.@Nullable Record record(ResultEntity result) {
        MatchReportEntity report = MatchReportEntity.findById(new Playing(result.fixtureId, result.run));
        if (report == null) {
            return null;
        }
        String matchId = result.fixtureId;
        String path = "/api/v1/matches/" + matchId;
        return new MatchView.Record(
                result.ticks,
                result.stateHash,
                result.homeCause,
                result.awayCause,
                path + "/bundle",
                result.bundleSha256,
                path + "/replay",
                result.replaySha256,
                report.events,
                report.statistics,
                path + "/passes",
                report.heat,
                report.detail);
    }

    private static NotFoundException noTournament() {
        return new NotFoundException("There is no tournament of this id.");
    }

    private static NotFoundException noMatch() {
        return new NotFoundException("There is no match of this id.");
    }
}
