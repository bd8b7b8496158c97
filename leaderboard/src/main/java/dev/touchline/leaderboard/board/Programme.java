package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.announcement.AnnouncementDesk;
import dev.touchline.leaderboard.board.HomeView.Appointment;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.ladder.LadderTable;
import dev.touchline.leaderboard.scheduler.LiveMatches;
import dev.touchline.leaderboard.tournament.Broadcast;
import dev.touchline.leaderboard.tournament.PublicTournament;
import dev.touchline.leaderboard.tournament.TournamentEntity;
import dev.touchline.leaderboard.tournament.TournamentStatus;
import dev.touchline.tournaments.FixtureState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What is on, what comes next and what was last, over all tournaments. */
@ApplicationScoped
class Programme {
    private static final int LATEST = 8;
    private static final int NEXT = 6;
    private static final int TOP = 8;

    private final Board board;
    private final Broadcast broadcast;
    private final AnnouncementDesk announcements;
    private final LiveMatches live;
    private final Ladder ladder;

    Programme(Board board, Broadcast broadcast, AnnouncementDesk announcements, LiveMatches live, Ladder ladder) {
        this.board = board;
        this.broadcast = broadcast;
        this.announcements = announcements;
        this.live = live;
        this.ladder = ladder;
    }

    @Transactional
    HomeView now() {
        List<TournamentSummary> tournaments = new ArrayList<>();
        List<Appointment> onNow = new ArrayList<>();
        List<Appointment> timed = new ArrayList<>();
        List<Appointment> untimed = new ArrayList<>();
        for (TournamentEntity row : TournamentEntity.latestFirst()) {
            PublicTournament tournament = broadcast.of(row);
            tournaments.add(board.summary(tournament));
            if (tournament.status() == TournamentStatus.PLAYING) {
                collect(tournament, onNow, timed, untimed);
            }
        }
        timed.sort(Comparator.<Appointment, OffsetDateTime>comparing(
                appointment -> Objects.requireNonNull(appointment.fixture().kickOff())));
        timed.addAll(untimed);
        LadderTable table = ladder.current();
        IntervalScale scale = IntervalScale.of(table);
        return new HomeView(
                tournaments.isEmpty() ? null : tournaments.getFirst(),
                announcements.awaitingDraw().stream()
                        .map(one -> new HomeView.Announced(one.tournament(), one.name(), one.announcedAt()))
                        .toList(),
                onNow,
                timed.stream().limit(NEXT).toList(),
                board.latestResults(LATEST),
                table.rows().stream()
                        .limit(TOP)
                        .map(line -> LeaderboardRow.of(line, scale))
                        .toList(),
                tournaments);
    }

    private void collect(
            PublicTournament tournament, List<Appointment> onNow, List<Appointment> timed, List<Appointment> untimed) {
        MatchView.TournamentLink link = new MatchView.TournamentLink(tournament.id(), tournament.name());
        for (FixtureState state : tournament.state().fixtures()) {
            boolean hasKickOff = tournament.kickOff(state.fixture().id()) != null;
            boolean isToCome =
                    state instanceof FixtureState.Ready || hasKickOff && state instanceof FixtureState.Awaiting;
            if (!isToCome) {
                continue;
            }
            Appointment appointment = new Appointment(FixtureView.of(tournament, state, live), link);
            if (appointment.fixture().status() == FixtureView.Status.LIVE) {
                onNow.add(appointment);
            } else if (hasKickOff) {
                timed.add(appointment);
            } else {
                untimed.add(appointment);
            }
        }
    }
}
