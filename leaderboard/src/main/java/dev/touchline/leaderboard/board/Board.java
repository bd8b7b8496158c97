package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.board.EntrantView.AttemptView;
import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.MatchReportEntity;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.match.VoidRunEntity;
import dev.touchline.leaderboard.policy.PolicyArchive;
import dev.touchline.leaderboard.policy.PolicyEntity;
import dev.touchline.leaderboard.scheduler.LiveMatches;
import dev.touchline.leaderboard.tournament.TournamentEntity;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.StateOfPlay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers every question of a visitor, from committed rows only (and the minute of what is being played). */
@ApplicationScoped
@Transactional
class Board {
    private final TournamentJournal journal;
    private final PolicyArchive policies;
    private final LiveMatches live;
    private final Results results;

    Board(TournamentJournal journal, PolicyArchive policies, LiveMatches live, Results results) {
        this.journal = journal;
        this.policies = policies;
        this.live = live;
        this.results = results;
    }

    /** Every tournament, the latest first. */
    List<TournamentSummary> tournaments() {
        return TournamentEntity.latestFirst().stream()
                .map(row -> TournamentSummary.of(row, state(row.id)))
                .toList();
    }

    /** @throws NotFoundException when there is none of this id */
    TournamentView tournament(String id) {
        TournamentEntity row = TournamentEntity.findById(id);
        if (row == null) {
            throw new NotFoundException("There is no tournament of this id.");
        }
        return TournamentView.of(row, state(id), live);
    }

    /** @throws NotFoundException when no tournament has a fixture of this id */
    MatchView match(String id) {
        TournamentEntity tournament = TournamentEntity.findById(id.substring(0, Math.max(0, id.indexOf('.'))));
        if (tournament == null) {
            throw noMatch();
        }
        FixtureState state = state(tournament.id).fixtures().stream()
                .filter(fixture -> FixtureEntity.idOf(
                                tournament.id, fixture.fixture().id())
                        .equals(id))
                .findFirst()
                .orElseThrow(Board::noMatch);
        Optional<FixtureEntity> order = FixtureEntity.findByIdOptional(id);
        return new MatchView(
                FixtureView.of(tournament.id, state, live),
                new MatchView.TournamentLink(tournament.id, tournament.name),
                tournament.rulebook,
                order.map(row -> row.seed).orElse(null),
                order.map(row -> row.tieRule).orElse(null),
                order.map(row -> policy(row.homePolicyId)).orElse(null),
                order.map(row -> policy(row.awayPolicyId)).orElse(null),
                (int) VoidRunEntity.count("fixtureId", id),
                record(id));
    }

    /** The committed result of a match. @throws NotFoundException when it is not played */
    ResultEntity result(String matchId) {
        ResultEntity row = ResultEntity.findById(matchId);
        if (row == null) {
            throw new NotFoundException("There is no played match of this id.");
        }
        return row;
    }

    /** Every entrant, by name. */
    List<EntrantLink> entrants() {
        return EntrantEntity.<EntrantEntity>list("order by lower(name), id").stream()
                .map(row -> new EntrantLink(row.id, row.name))
                .toList();
    }

    /** @throws NotFoundException when there is none of this id */
    EntrantView entrant(String id) {
        EntrantEntity row = EntrantEntity.findById(id);
        if (row == null) {
            throw new NotFoundException("There is no entrant of this id.");
        }
        List<ResultView> matches = results.of(id);
        List<AttemptView> attempts = PolicyEntity.of(id).stream()
                .map(policy -> new AttemptView(
                        PolicyView.of(policy),
                        policies.source(Objects.requireNonNull(policy.id)).files()))
                .toList();
        return new EntrantView(
                row.id,
                row.name,
                row.provider,
                row.registeredAt,
                EntrantView.Balance.of(id, matches),
                attempts,
                matches);
    }

    /** The results committed last, over all tournaments. */
    List<ResultView> latestResults(int count) {
        return results.latest(count);
    }

    private StateOfPlay state(String tournamentId) {
        return journal.stateOf(tournamentId).orElseThrow();
    }

    private static PolicyView policy(long id) {
        return PolicyView.of(Objects.requireNonNull(PolicyEntity.findById(id)));
    }

    private static MatchView.@Nullable Record record(String matchId) {
        ResultEntity result = ResultEntity.findById(matchId);
        MatchReportEntity report = MatchReportEntity.findById(matchId);
        if (result == null || report == null) {
            return null;
        }
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
                report.heat);
    }

    private static NotFoundException noMatch() {
        return new NotFoundException("There is no match of this id.");
    }
}
