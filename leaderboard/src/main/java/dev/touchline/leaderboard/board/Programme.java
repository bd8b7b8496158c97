package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.announcement.AnnouncementDesk;
import dev.touchline.leaderboard.board.HomeView.Appointment;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.ladder.LadderTable;
import dev.touchline.leaderboard.scheduler.LiveMatches;
import dev.touchline.leaderboard.tournament.PublicTournament;
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
    private final TournamentList tournaments;
    private final AnnouncementDesk announcements;
    private final LiveMatches live;
    private final Ladder ladder;

    Programme(
            Board board, TournamentList tournaments, AnnouncementDesk announcements, LiveMatches live, Ladder ladder) {
        this.board = board;
        this.tournaments = tournaments;
        this.announcements = announcements;
        this.live = live;
        this.ladder = ladder;
    }

    @Transactional
    HomeView now() {
        List<TournamentList.Listed> listed = tournaments.all();
        List<Appointment> onNow = new ArrayList<>();
        List<Appointment> timed = new ArrayList<>();
        List<Appointment> untimed = new ArrayList<>();
        for (TournamentList.Listed one : listed) {
            PublicTournament open = one.open();
            if (open != null && open.status() == TournamentStatus.PLAYING) {
                collect(open, onNow, timed, untimed);
            }
        }
        timed.sort(Comparator.<Appointment, OffsetDateTime>comparing(
                appointment -> Objects.requireNonNull(appointment.fixture().kickOff())));
        timed.addAll(untimed);
        LadderTable table = ladder.current();
        IntervalScale scale = IntervalScale.of(table);
        return new HomeView(
                listed.isEmpty() ? null : listed.getFirst().summary(),
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
                listed.stream().map(TournamentList.Listed::summary).toList());
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
