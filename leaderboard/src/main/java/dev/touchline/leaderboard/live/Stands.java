package dev.touchline.leaderboard.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where everybody sits who watches a match: each match has a stand while it has watchers, and there are so many seats in all. */
@Singleton
class Stands {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Function<String, LiveMatch> look;
    private final Duration pause;
    private final Semaphore seats;
    private final Map<String, Taken> taken = new ConcurrentHashMap<>();

    /** A stand and how many have entered it. */
    private record Taken(Stand stand, int watchers) {}

    @Inject
    Stands(LiveDesk desk, @ConfigProperty(name = "touchline.most-watchers") int most) {
        this(desk::look, most, BETWEEN_LOOKS);
    }

    /** @param look what may be seen now of a match of this id, or a {@link NotFoundException} */
    Stands(Function<String, LiveMatch> look, int most, Duration pause) {
        this.look = look;
        this.pause = pause;
        this.seats = new Semaphore(most);
    }

    /**
     * What there is of a match, at once, and then whatever comes, to its end; to be subscribed to once.
     *
     * @throws NotFoundException when there is nothing to watch
     * @throws ServiceUnavailableException when every seat is taken
     */
    Multi<LiveMatch> watch(String matchId) {
        if (!seats.tryAcquire()) {
            throw new ServiceUnavailableException("Too many people are watching; try again in a minute.");
        }
        Stand stand;
        try {
            stand = enter(matchId);
        } catch (RuntimeException nothingToSee) {
            seats.release();
            throw nothingToSee;
        }
        return Multi.createFrom()
                .emitter(
                        watcher -> {
                            watcher.onTermination(() -> leave(matchId, stand, watcher));
                            stand.seat(watcher);
                        },
                        BackPressureStrategy.LATEST);
    }

    /** How many matches are looked at. */
    int open() {
        return taken.size();
    }

    private Stand enter(String matchId) {
        return Objects.requireNonNull(taken.compute(matchId, this::withOneMore)).stand();
    }

    private Taken withOneMore(String matchId, @Nullable Taken before) {
        if (before != null && !before.stand().isClosed()) {
            return new Taken(before.stand(), before.watchers() + 1);
        }
        Stand stand = new Stand(matchId, () -> look.apply(matchId), pause);
        stand.open();
        return new Taken(stand, 1);
    }

    private void leave(String matchId, Stand stand, MultiEmitter<? super LiveMatch> watcher) {
        if (stand.leave(watcher)) {
            seats.release();
            taken.computeIfPresent(matchId, (_, now) -> now.stand() == stand ? withOneLess(now) : now);
        }
    }

    private static @Nullable Taken withOneLess(Taken now) {
        if (now.watchers() > 1) {
            return new Taken(now.stand(), now.watchers() - 1);
        }
        now.stand().close();
        return null;
    }

    @PreDestroy
    void close() {
        taken.values().forEach(stand -> stand.stand().close());
    }
}
