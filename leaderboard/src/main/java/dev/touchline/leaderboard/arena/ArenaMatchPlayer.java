package dev.touchline.leaderboard.arena;

import dev.touchline.arena.match.MatchClock;
import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchPoolSettings;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchPlayer;
import dev.touchline.leaderboard.match.MatchReport;
import dev.touchline.leaderboard.policy.PolicyArchive;
import dev.touchline.leaderboard.scheduler.Announcements;
import dev.touchline.sandbox.Program;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Plays on the arena's pool of match workers, which is set up in the background when the first match is ordered. */
@ApplicationScoped
public class ArenaMatchPlayer implements MatchPlayer {
    private final PolicyArchive archive;
    private final Announcements announcements;
    private final int workers;
    private final Map<Long, Program> programs = new ConcurrentHashMap<>();
    private @Nullable CompletableFuture<MatchPool> pool;

    ArenaMatchPlayer(
            PolicyArchive archive,
            Announcements announcements,
            @ConfigProperty(name = "touchline.workers") int workers) {
        this.archive = archive;
        this.announcements = announcements;
        this.workers = workers;
    }

    @Override
    public int capacity() {
        return workers;
    }

    @Override
    public CompletableFuture<MatchReport> play(MatchOrder order, IntConsumer minute) {
        return pool().thenCompose(open -> open.play(
                        ArenaOrders.of(order, this::program), (tick, score) -> minute.accept(MatchClock.minute(tick))))
                .thenApply(match -> Reports.of(order, match));
    }

    @PreDestroy
    synchronized void close() {
        if (pool != null) {
            pool.thenAccept(MatchPool::close).join();
        }
    }

    private synchronized CompletableFuture<MatchPool> pool() {
        if (pool == null || pool.isCompletedExceptionally()) {
            pool = new CompletableFuture<MatchPool>().completeAsync(this::open, Thread::startVirtualThread);
        }
        return pool;
    }

    private MatchPool open() {
        MatchPoolSettings settings =
                MatchPoolSettings.ofThisMachine(announcements::say).withWorkers(workers);
        MatchPool open = MatchPool.open(settings);
        open.start();
        return open;
    }

    private Program program(long policyId) {
        return programs.computeIfAbsent(policyId, id -> ArenaOrders.program(archive.source(id)));
    }
}
