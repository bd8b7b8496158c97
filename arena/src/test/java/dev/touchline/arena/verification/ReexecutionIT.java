package dev.touchline.arena.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.MatchProgress;
import dev.touchline.arena.match.SharedPool;
import dev.touchline.arena.match.Teams;
import dev.touchline.arena.policy.PolicyReference;
import dev.touchline.engine.bundle.Bundle;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReexecutionIT {
    private static final MatchOrder ORDER = Teams.order(PolicyReference.load("@ref2"), PolicyReference.load("@ref1"));

    @Test
    void thePoliciesPlayTheRecordedMatchAgain() throws Exception {
        Bundle bundle = Bundle.read(
                SharedPool.get().play(ORDER, MatchProgress.none()).get().bundle());

        VerifyReport report = Verify.reexecute(bundle, Verify.order(bundle, List.of()), SharedPool.get());

        assertThat(report.verified()).isTrue();
        assertThat(report.reexecuted()).isTrue();
    }

    @Test
    void aMatchThatThePoliciesDidNotPlayIsFound() throws Exception {
        Bundle invented = Bundle.read(Teams.bundle(ORDER));

        VerifyReport report = Verify.reexecute(invented, Verify.order(invented, List.of()), SharedPool.get());

        assertThat(report.verified()).isFalse();
        assertThat(report.firstDifferenceTick()).isEqualTo(100);
    }
}
