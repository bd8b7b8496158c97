package dev.touchline.leaderboard.scheduler;

import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchPlayer;
import dev.touchline.leaderboard.storage.FileStore;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.leaderboard.tournament.TournamentJournal.Finished;
import dev.touchline.tournaments.refusal.RefusedException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.jboss.logging.Logger;

/**
 * The scheduler from one start to one stop.
 *
 * <p>One thread decides and writes; matches are played and their evidence is kept on others, which tell it what happened. All it
 * knows between two transactions it can read again from the journal: whenever the process dies, the next one goes on
 * with the orders that have no result.
 */
final class SchedulerRun implements Runnable {
    /** Runs of one match that may fail for a reason of ours before its tournament is stalled until the next start. */
    static final int RUNS_PER_MATCH = 3;

    private static final Logger LOG = Logger.getLogger(SchedulerRun.class);
    private static final long PAUSE_AFTER_FAILED_COMMIT_MILLIS = 1_000;

    private final TournamentJournal journal;
    private final MatchPlayer player;
    private final FileStore files;
    private final LiveMatches live;
    private final Announcements announcements;
    private final Pace pace;
    private final BlockingQueue<Happening> happenings = new LinkedBlockingQueue<>();
    private final Deque<MatchOrder> waiting = new ArrayDeque<>();
    private final Map<String, Integer> voidRuns = new LinkedHashMap<>();
    private final Set<String> stalled = new HashSet<>();
    private final ExecutorService evidence = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("evidence-", 1).daemon().factory());
    private int inPlay;

    SchedulerRun(
            TournamentJournal journal,
            MatchPlayer player,
            FileStore files,
            LiveMatches live,
            Announcements announcements,
            Clock clock) {
        this.journal = journal;
        this.player = player;
        this.files = files;
        this.live = live;
        this.announcements = announcements;
        this.pace = new Pace(clock);
    }

    /** Drives one more tournament. */
    void takeUp(String tournamentId) {
        happenings.add(new Happening.TakenUp(tournamentId));
    }

    /** Ends after the transaction in progress; what is in play is given up. */
    void stop() {
        happenings.add(new Happening.Stop());
    }

    @Override
    public void run() {
        List<Happening> batch = new ArrayList<>();
        try {
            while (true) {
                kickOff();
                batch.clear();
                batch.add(happenings.take());
                happenings.drainTo(batch);
                if (batch.contains(new Happening.Stop())) {
                    return;
                }
                react(batch);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            evidence.shutdownNow();
        }
    }

    /** Keeps the players busy: as many orders again as they play at once wait with them. */
    private void kickOff() {
        while (inPlay < 2 * player.capacity() && !waiting.isEmpty()) {
            MatchOrder order = waiting.removeFirst();
            inPlay++;
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
    }

    private void show(MatchOrder order, int minute) {
        pace.playing();
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
                case Happening.TakenUp(String tournamentId) -> resume(tournamentId);
                case Happening.Stop _ -> {}
            }
        }
        for (Map.Entry<String, List<Finished>> tournament : played.entrySet()) {
            commit(tournament.getKey(), tournament.getValue());
        }
    }

    private void resume(String tournamentId) {
        try {
            waiting.addAll(journal.resume(tournamentId));
        } catch (RuntimeException failure) {
            LOG.errorf("tournament %s cannot go on: %s", tournamentId, failure.getMessage());
        }
    }

    private void commit(String tournamentId, List<Finished> matches) throws InterruptedException {
        try {
            TournamentJournal.Step step = journal.commit(tournamentId, matches);
            inPlay -= matches.size();
            pace.committed(matches.size());
            if (!stalled.contains(tournamentId)) {
                waiting.addAll(step.fresh());
            }
            announce(matches, step);
        } catch (RefusedException refused) {
            commitOneByOne(tournamentId, matches, refused);
        } catch (RuntimeException databaseTrouble) {
            LOG.warnf("results of %s are not written yet: %s", tournamentId, databaseTrouble.getMessage());
            Thread.sleep(PAUSE_AFTER_FAILED_COMMIT_MILLIS);
            matches.forEach(match -> happenings.add(new Happening.Played(match)));
        }
    }

    /** Finds the result among several that the regulations refuse; the others count. */
    private void commitOneByOne(String tournamentId, List<Finished> matches, RefusedException refused)
            throws InterruptedException {
        if (matches.size() == 1) {
            repeat(matches.getFirst().order(), String.valueOf(refused.getMessage()));
            return;
        }
        for (Finished match : matches) {
            commit(tournamentId, List.of(match));
        }
    }

    /** The same match again, first in line; after too many failures its tournament waits for the next start. */
    private void repeat(MatchOrder order, String reason) {
        inPlay--;
        int runs = voidRuns.merge(order.fixtureId(), 1, Integer::sum);
        unlessDatabaseFails(() -> journal.recordVoid(order, reason));
        if (stalled.contains(order.tournamentId())) {
            return;
        }
        if (runs < RUNS_PER_MATCH) {
            waiting.addFirst(order);
            return;
        }
        String stalledBy = "match " + order.number() + " (" + order.home().name() + " against "
                + order.away().name() + ") could not be played: " + reason;
        stalled.add(order.tournamentId());
        waiting.removeIf(other -> other.tournamentId().equals(order.tournamentId()));
        unlessDatabaseFails(() -> journal.stall(order.tournamentId(), stalledBy));
        announcements.say(order.tournamentId() + " is stalled until the next start: " + stalledBy);
    }

    /** For rows that only explain: without them the tournament goes on all the same. */
    private static void unlessDatabaseFails(Runnable note) {
        try {
            note.run();
        } catch (RuntimeException databaseTrouble) {
            LOG.warnf("a note is not written: %s", databaseTrouble.getMessage());
        }
    }

    private void announce(List<Finished> matches, TournamentJournal.Step step) {
        int number = step.played() - matches.size();
        int left = step.fixtures() - step.played();
        for (Finished match : matches) {
            number++;
            String line = "match " + number + " of " + step.fixtures() + " · "
                    + match.order().home().name() + " "
                    + match.report().result().inWords() + " "
                    + match.order().away().name();
            announcements.say(left == 0 ? line : line + " · " + pace.left(left));
        }
        if (step.champion() != null) {
            announcements.say("champion: " + step.champion());
        }
    }

    private static String reasonOf(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
