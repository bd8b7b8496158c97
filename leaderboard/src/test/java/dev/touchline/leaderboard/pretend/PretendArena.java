package dev.touchline.leaderboard.pretend;

import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchPlayer;
import dev.touchline.leaderboard.match.MatchReport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Plays pretend matches, and fails where a test asks for it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class PretendArena implements MatchPlayer {
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final List<MatchOrder> played = new CopyOnWriteArrayList<>();
    private volatile int matchMillis;

    private final int capacity;
    private final boolean sameEvidence;

    PretendArena(
            @ConfigProperty(name = "pretend.match-millis", defaultValue = "0") int matchMillis,
            @ConfigProperty(name = "pretend.capacity", defaultValue = "4") int capacity,
            @ConfigProperty(name = "pretend.same-evidence", defaultValue = "false") boolean sameEvidence,
            @ConfigProperty(name = "pretend.never-plays") Optional<String> fixtureId) {
        this.matchMillis = matchMillis;
        this.capacity = capacity;
        this.sameEvidence = sameEvidence;
        fixtureId.ifPresent(id -> failNext(id, Integer.MAX_VALUE));
    }

    /** Lets the next runs of a match fail for a reason of ours. */
    public void failNext(String fixtureId, int runs) {
        failures.put(fixtureId, runs);
    }

    /** Lets every match from now on take so long. */
    public void matchesTake(int millis) {
        matchMillis = millis;
    }

    /** Every order that was played, repeated ones too. */
    public List<MatchOrder> played() {
        return played;
    }

    @Override
    public int capacity() {
        return capacity;
    }

    @Override
    public CompletableFuture<MatchReport> play(MatchOrder order, IntConsumer minute) {
        played.add(order);
        if (failures.merge(order.fixtureId(), -1, Integer::sum) >= 0) {
            return CompletableFuture.failedFuture(new IllegalStateException("the worker was killed"));
        }
        minute.accept(1);
        CompletableFuture<MatchReport> report = new CompletableFuture<>();
        clock.schedule(
                () -> report.complete(
                        sameEvidence ? PretendMatch.reportWithCommonEvidence(order) : PretendMatch.report(order)),
                matchMillis,
                TimeUnit.MILLISECONDS);
        return report;
    }
}
