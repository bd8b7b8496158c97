package dev.touchline.leaderboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However many watch a match, it is looked at once for all of them, and not at all when nobody watches. */
class StandsTest {
    private static final int MOST = 300;
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AtomicInteger looks = new AtomicInteger();
    private volatile boolean isOver;
    private final Stands stands = new Stands(this::look, MOST, PAUSE);

    /** The minute tells which look it was. */
    private LiveMatch look(String matchId) {
        if (!matchId.startsWith("match")) {
            throw new NotFoundException();
        }
        int look = looks.incrementAndGet();
        return isOver ? LiveMatch.over(null) : LiveMatch.awaited(look);
    }

    @AfterEach
    void close() {
        stands.close();
    }

    @Test
    void aLookServesAllWhoWatch() {
        List<AssertSubscriber<LiveMatch>> watchers = new ArrayList<>();
        for (int watcher = 0; watcher < 200; watcher++) {
            watchers.add(watch("match"));
        }
        until(() -> looks.get() >= 5);

        until(() -> watchers.stream()
                .allMatch(watcher -> watcher.getItems().getLast().minute() >= 5));

        assertThat(watchers).allSatisfy(watcher -> {
            List<Integer> minutes = minutes(watcher);
            assertThat(minutes)
                    .as("every look from the first that he saw")
                    .containsExactlyElementsOf(IntStream.rangeClosed(minutes.getFirst(), minutes.getLast())
                            .boxed()
                            .toList());
        });
        assertThat(stands.open()).isEqualTo(1);
    }

    @Test
    void whoComesLateIsShownTheLatestLookAtOnce() {
        AssertSubscriber<LiveMatch> first = watch("match");
        until(() -> first.getItems().size() >= 3);

        AssertSubscriber<LiveMatch> late = watch("match");

        assertThat(late.getItems().getFirst().minute()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void nothingIsLookedAtWhenTheLastHasLeft() {
        AssertSubscriber<LiveMatch> one = watch("match");
        AssertSubscriber<LiveMatch> other = watch("match");
        one.cancel();
        assertThat(stands.open()).isEqualTo(1);

        other.cancel();

        assertThat(stands.open()).isZero();
        int before = looks.get();
        LockSupport.parkNanos(PAUSE.multipliedBy(5).toNanos());
        assertThat(looks.get() - before)
                .as("looks after that, but for one in progress")
                .isLessThanOrEqualTo(1);
    }

    @Test
    void everybodyIsToldTheEndAndTheSeatsAreFree() {
        AssertSubscriber<LiveMatch> first = watch("match");
        isOver = true;

        first.awaitCompletion(PATIENCE);

        assertThat(first.getItems().getLast().over()).isTrue();
        until(() -> stands.open() == 0);
        AssertSubscriber<LiveMatch> late = watch("match").awaitCompletion(PATIENCE);
        assertThat(late.getItems()).singleElement().matches(LiveMatch::over);
    }

    @Test
    void whoIsSlowSkipsToTheLatestLook() {
        AssertSubscriber<LiveMatch> slow = stands.watch("match").subscribe().withSubscriber(AssertSubscriber.create(1));
        until(() -> looks.get() >= 6);

        slow.request(1);

        slow.awaitItems(2, PATIENCE);
        assertThat(slow.getItems().getLast().minute()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void oneTooManyIsRefusedUntilSomebodyLeaves() {
        List<AssertSubscriber<LiveMatch>> watchers = new ArrayList<>();
        for (int watcher = 0; watcher < MOST; watcher++) {
            watchers.add(watch("match-" + watcher % 7));
        }

        assertThatThrownBy(() -> stands.watch("match-1"))
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessageContaining("try again");

        watchers.getFirst().cancel();
        watch("match-1").assertSubscribed();
    }

    @Test
    void whereThereIsNothingToSeeNoSeatIsTaken() {
        for (int asked = 0; asked <= MOST; asked++) {
            assertThatThrownBy(() -> stands.watch("none")).isInstanceOf(NotFoundException.class);
        }

        assertThat(stands.open()).isZero();
        watch("match").assertSubscribed();
    }

    private AssertSubscriber<LiveMatch> watch(String matchId) {
        return stands.watch(matchId).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
    }

    private static List<Integer> minutes(AssertSubscriber<LiveMatch> watcher) {
        return List.copyOf(watcher.getItems()).stream().map(LiveMatch::minute).toList();
    }

    private static void until(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("time until which this must happen").isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }
}
