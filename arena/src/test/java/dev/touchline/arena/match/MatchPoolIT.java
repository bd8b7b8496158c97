package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.arena.policy.PolicyReference;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Side;
import dev.touchline.engine.TieRule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class MatchPoolIT {
    private static final MatchOrder ORDER = Teams.order(PolicyReference.load("@ref3"), PolicyReference.load("@ref2"));

    @Test
    void twoReferenceTeamsPlayToTheEndAndTheirMatchIsBelieved() throws Exception {
        List<Integer> ticks = new ArrayList<>();

        PlayedMatch match =
                SharedPool.get().play(ORDER, (tick, score) -> ticks.add(tick)).get();

        assertThat(match.result().outcome()).isEqualTo(new Outcome.Played());
        assertThat(match.result().ticks()).isGreaterThanOrEqualTo(300);
        assertThat(match.failures(Side.HOME)).isEmpty();
        assertThat(match.match().statistics().home().distance()).isPositive();
        assertThat(ticks).containsExactly(100, 200, 300);
    }

    @Test
    void theSameOrderIsTheSameMatchOnAnyNumberOfWorkers() throws Exception {
        List<String> onTwo = new ArrayList<>();
        List<CompletableFuture<PlayedMatch>> playing = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            playing.add(SharedPool.get().play(ORDER, MatchProgress.none()));
        }
        for (CompletableFuture<PlayedMatch> match : playing) {
            onTwo.add(match.get().result().stateHash());
        }

        String onOne;
        try (MatchPool single = SharedPool.ofWorkers(1)) {
            onOne = single.play(ORDER, MatchProgress.none()).get().result().stateHash();
        }

        assertThat(onTwo).containsOnly(onOne);
    }

    @Test
    void aWorkerKilledInTheMiddleCostsTimeAndNothingElse() throws Exception {
        String undisturbed = SharedPool.play(ORDER).result().stateHash();
        AtomicBoolean killed = new AtomicBoolean();

        PlayedMatch disturbed;
        try (MatchPool single = SharedPool.ofWorkers(1)) {
            disturbed = single.play(ORDER, (tick, score) -> {
                        if (tick == 200 && !killed.getAndSet(true)) {
                            SharedPool.killLastStarted();
                        }
                    })
                    .get();
        }

        assertThat(killed).isTrue();
        assertThat(disturbed.result().stateHash()).isEqualTo(undisturbed);
        assertThat(disturbed.result().outcome()).isEqualTo(new Outcome.Played());
    }

    @Test
    void aKnockOutMatchHasAWinner() throws Exception {
        MatchOrder order =
                new MatchOrder("final", Teams.SHORT, 3, TieRule.EXTRA_TIME_AND_SHOOT_OUT, ORDER.away(), ORDER.away());

        assertThat(SharedPool.play(order).result().winner()).isNotNull();
    }

    @Test
    void matchesOfAClosedPoolAreVoid() {
        MatchPool closed = SharedPool.ofWorkers(1);
        closed.close();

        assertThatThrownBy(() -> closed.play(ORDER, MatchProgress.none()).get())
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        MatchVoid.class, cause -> assertThat(cause.orderId()).isEqualTo("test"))
                .hasMessageContaining("closed");
    }
}
