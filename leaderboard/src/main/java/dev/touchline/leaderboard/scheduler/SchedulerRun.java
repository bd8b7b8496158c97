package dev.touchline.leaderboard.scheduler;

import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchPlayer;
import dev.touchline.leaderboard.match.OrderBook;
import dev.touchline.leaderboard.standing.StandingLadder;
import dev.touchline.leaderboard.storage.FileStore;
import dev.touchline.leaderboard.tournament.Finished;
import dev.touchline.leaderboard.tournament.Forecasts;
import dev.touchline.leaderboard.tournament.Step;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The scheduler from one start to one stop.
 *
 * <p>One thread decides and writes; matches are played and their evidence is kept on others, which tell it what happened.
 * All it knows between two transactions it can read again: whenever the process dies, the next one goes on with the
 * orders that have no result.
 */
final class SchedulerRun implements Runnable {
    private static final Logger LOG = Logger.getLogger(SchedulerRun.class);
    private static final Duration PAUSE_AFTER_DATABASE_TROUBLE = Duration.ofSeconds(1);

    /** How often is looked for what nobody told of: pauses that are over, leases of servers that died. */
    private static final Duration LOOK_AROUND = Duration.ofSeconds(1);

    /** Keeping evidence is waiting for the disk, which takes many writes at a time. */
    private static final int EVIDENCE_THREADS = 16;

    private final TournamentJournal journal;
    private final OrderBook orders;
    private final StandingLadder ladder;
    private final Forecasts forecasts;
    private final MatchPlayer player;
    private final FileStore files;
    private final LiveMatches live;
    private final Announcements announcements;
    private final Clock clock;
    private final SchedulerSettings settings;
    private final Paces paces;
    private final BlockingQueue<Happening> happenings = new LinkedBlockingQueue<>();
    private final Map<String, MatchOrder> inPlay = new LinkedHashMap<>();
    private final Map<String, Integer> failures = new HashMap<>();
    private final Set<String> toForesee = ConcurrentHashMap.newKeySet();
    private final ExecutorService evidence = threads("evidence-", EVIDENCE_THREADS);
    private final ExecutorService oracle = threads("forecast-", 1);
    private Instant nextBeat;
    private boolean mayHaveMore = true;

    SchedulerRun(
            TournamentJournal journal,
            OrderBook orders,
            StandingLadder ladder,
            Forecasts forecasts,
            MatchPlayer player,
            FileStore files,
            LiveMatches live,
            Announcements announcements,
            Clock clock,
            SchedulerSettings settings) {
        this.journal = journal;
        this.orders = orders;
        this.ladder = ladder;
        this.forecasts = forecasts;
        this.player = player;
        this.files = files;
        this.live = live;
        this.announcements = announcements;
        this.clock = clock;
        this.settings = settings;
        this.paces = new Paces(clock);
        this.nextBeat = clock.instant().plus(settings.heartbeat());
    }

    void stir() {
        happenings.add(new Happening.Stirred());
    }

    /** Ends after the transaction in progress; what is in play is given up. */
    void stop() {
        happenings.add(new Happening.Stop());
    }

    @Override
    public void run() {
        try {
            List<Happening> batch = new ArrayList<>();
            while (true) {
                kickOff();
                batch.clear();
                Happening first = happenings.poll(LOOK_AROUND.toMillis(), TimeUnit.MILLISECONDS);
                if (first == null) {
                    mayHaveMore = true;
                } else {
                    batch.add(first);
                    happenings.drainTo(batch);
                }
                beat();
                if (batch.contains(new Happening.Stop())) {
                    return;
                }
                react(batch);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            evidence.shutdownNow();
            oracle.shutdownNow();
            // A forecast that is being made would look for its database when that is gone.
            oracle.close();
            unlessDatabaseFails("leases are not given back", () -> orders.giveBack(settings.owner()));
        }
    }

    /** Keeps the players busy: as many orders again as they play at once wait with them. */
    private void kickOff() {
        int room = 2 * player.capacity() - inPlay.size();
        if (room <= 0 || !mayHaveMore) {
            return;
        }
        unlessDatabaseFails("no order is taken", () -> {
            List<MatchOrder> taken = orders.lease(settings.owner(), room, settings.lease());
            if (taken.isEmpty() && hasLadderMore()) {
                taken = orders.lease(settings.owner(), room, settings.lease());
            }
            mayHaveMore = taken.size() == room;
            taken.stream().filter(order -> !inPlay.containsKey(order.id())).forEach(this::play);
        });
    }

    /** Asked when no tournament has anything to play. */
    private boolean hasLadderMore() {
        StandingLadder.Turn turn = ladder.orderNext();
        if (turn.news() != null) {
            announcements.say(turn.news());
        }
        return turn.ordered();
    }

    private void play(MatchOrder order) {
        inPlay.put(order.id(), order);
        player.play(order, minute -> show(order, minute))
                .thenApplyAsync(report -> Finished.keeping(order, report, files), evidence)
                .whenComplete((finished, failure) -> {
                    live.over(order.fixtureId());
                    happenings.add(
                            failure == null
                                    ? new Happening.Played(finished)
                                    : new Happening.Void(order, reasonOf(failure)));
                });
    }

    private void show(MatchOrder order, int minute) {
        paces.of(order.tournamentId()).playing();
        live.at(order.fixtureId(), minute);
    }

    private void react(List<Happening> batch) throws InterruptedException {
        Map<String, List<Finished>> played = new LinkedHashMap<>();
        for (Happening happening : batch) {
            switch (happening) {
                case Happening.Played(Finished match) ->
                    played.computeIfAbsent(match.order().tournamentId(), _ -> new ArrayList<>())
                            .add(match);
                case Happening.Void(MatchOrder order, String reason) -> repeat(order, reason);
                case Happening.Stirred _ -> mayHaveMore = true;
                case Happening.Stop _ -> {}
            }
        }
        for (Map.Entry<String, List<Finished>> tournament : played.entrySet()) {
            commit(tournament.getKey(), tournament.getValue());
        }
    }

    private void commit(String tournamentId, List<Finished> matches) throws InterruptedException {
        Step step;
        try {
            step = journal.commit(tournamentId, matches, settings.owner());
        } catch (RuntimeException databaseTrouble) {
            LOG.warnf("results of %s are not written yet: %s", tournamentId, databaseTrouble.getMessage());
            Thread.sleep(PAUSE_AFTER_DATABASE_TROUBLE);
            matches.forEach(match -> happenings.add(new Happening.Played(match)));
            return;
        }
        matches.forEach(match -> inPlay.remove(match.order().id()));
        mayHaveMore = true;
        Set<Finished> refused = new LinkedHashSet<>();
        for (Step.Refused one : step.refused()) {
            refused.add(one.match());
            LOG.warnf("a result of %s is refused: %s", one.match().order().id(), one.reason());
            if (one.isAwaited()) {
                repeat(one.match().order(), one.reason());
            }
        }
        List<Finished> counted =
                matches.stream().filter(match -> !refused.contains(match)).toList();
        counted.forEach(match -> failures.remove(match.order().id()));
        paces.of(tournamentId).committed(counted.size());
        announce(tournamentId, counted, step);
        foresee(tournamentId);
    }

    /** One forecast of a tournament at a time; what changes meanwhile is seen by the next. */
    private void foresee(String tournamentId) {
        if (toForesee.add(tournamentId)) {
            oracle.execute(() -> {
                toForesee.remove(tournamentId);
                unlessDatabaseFails("no forecast is made", () -> forecasts.update(tournamentId));
            });
        }
    }

    /** Puts a match back in line; after too many failures its tournament is stalled. */
    private void repeat(MatchOrder order, String reason) {
        inPlay.remove(order.id());
        mayHaveMore = true;
        int failed = failures.merge(order.id(), 1, Integer::sum);
        unlessDatabaseFails("a failed run is not noted", () -> {
            Optional<String> stalledBy = journal.failed(order, settings.owner(), reason, settings.pauseAfter(failed));
            stalledBy.ifPresent(why -> {
                failures.remove(order.id());
                announcements.say(
                        order.tournamentId() + " is stalled until an operator resumes it, or the next start: " + why);
            });
        });
    }

    /** Tells that the matches in play are not forgotten. */
    private void beat() {
        Instant now = clock.instant();
        if (now.isBefore(nextBeat)) {
            return;
        }
        nextBeat = now.plus(settings.heartbeat());
        unlessDatabaseFails(
                "leases are not lengthened",
                () -> orders.beat(settings.owner(), List.copyOf(inPlay.keySet()), settings.lease()));
    }

    /** For what can be done later as well: the orders are still there. */
    private void unlessDatabaseFails(String consequence, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException databaseTrouble) {
            LOG.warnf("%s: %s", consequence, databaseTrouble.getMessage());
        }
    }

    private void announce(String tournamentId, List<Finished> matches, Step step) {
        int number = step.played() - matches.size();
        int left = step.fixtures() - step.played();
        for (Finished match : matches) {
            number++;
            String line = "match " + number + " of " + step.fixtures() + " · "
                    + match.order().home().name() + " "
                    + match.report().result().inWords() + " "
                    + match.order().away().name();
            announcements.say(
                    left == 0 ? line : line + " · " + paces.of(tournamentId).left(left));
        }
        if (step.champion() != null) {
            announcements.say("champion: " + step.champion());
        }
    }

    private static ExecutorService threads(String name, int count) {
        return Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name(name, 1).daemon().factory());
    }

    private static String reasonOf(Throwable failure) {
        @Nullable Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        String message = cause == null ? failure.getMessage() : cause.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
