package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.arena.match.Losses.Ruling;
import dev.touchline.arena.match.WorkerStarter.Code;
import dev.touchline.engine.Side;
import dev.touchline.sandbox.worker.FlightRecord;
import dev.touchline.sandbox.worker.WorkerLost.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossesTest {
    private final Losses losses = new Losses();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HELD_THE_PROCESSOR")
    void oneLossBlamesNobody(Reason reason) {
        assertThat(lost(reason, Side.HOME, 12)).isInstanceOf(Ruling.Again.class);
    }

    @Test
    void thePolicyThatHangsTwiceForfeits() {
        lost(Reason.STUCK_IN_CALL, Side.AWAY, 12);

        Ruling ruling = lost(Reason.STUCK_IN_CALL, Side.AWAY, 12);

        assertThat(ruling).isInstanceOfSatisfying(Ruling.Forfeit.class, forfeit -> {
            assertThat(forfeit.side()).isEqualTo(Side.AWAY);
            assertThat(forfeit.cause()).startsWith("killed at tick 12: the call could not be stopped");
        });
    }

    @Test
    void thePolicyThatWorksOnWhenItIsStoppedForfeitsAtOnce() {
        assertThat(lost(Reason.HELD_THE_PROCESSOR, Side.HOME, 12))
                .isEqualTo(new Ruling.Forfeit(Side.HOME, "killed at tick 12: the call could not be stopped"));
    }

    @Test
    void thePolicyThatEatsMemoryTwiceForfeitsWhateverTheTick() {
        lost(Reason.OUT_OF_MEMORY, Side.HOME, 30);

        Ruling ruling = lost(Reason.OUT_OF_MEMORY, Side.HOME, 31);

        assertThat(ruling).isEqualTo(new Ruling.Forfeit(Side.HOME, "killed at tick 31: out of memory"));
    }

    @Test
    void thePolicyThatHangsWhileLoadingForfeits() {
        lost(Reason.STUCK_IN_CALL, Side.HOME, FlightTag.LOADING);

        assertThat(lost(Reason.STUCK_IN_CALL, Side.HOME, FlightTag.LOADING))
                .isInstanceOfSatisfying(
                        Ruling.Forfeit.class,
                        forfeit -> assertThat(forfeit.cause()).startsWith("killed while loading"));
    }

    @Test
    void aMachineThatGivesWorkersNoTimeBlamesNobody() {
        lost(Reason.STARVED, Side.HOME, 12);
        lost(Reason.STARVED, Side.HOME, 12);
        lost(Reason.STARVED, Side.HOME, 12);

        assertThat(lost(Reason.STARVED, Side.HOME, 12)).isInstanceOf(Ruling.GiveUp.class);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"OUT_OF_MEMORY", "SILENT", "STUCK_IN_CALL"})
    void whatCompilingMayHaveDoneIsTriedAgainWithoutCompiling(Reason reason) {
        assertThat(lost(reason, Side.HOME, 12)).isEqualTo(new Ruling.Again(Code.INTERPRETED));
    }

    @Test
    void processesThatSomebodyKilledBlameNobody() {
        lost(Reason.DIED, Side.HOME, 100);

        assertThat(lost(Reason.DIED, Side.HOME, 250)).isEqualTo(new Ruling.Again(Code.COMPILED));
    }

    @Test
    void aPolicyThatBreaksItsProcessAtTheSameTickForfeits() {
        lost(Reason.DIED, Side.HOME, 100);

        assertThat(lost(Reason.DIED, Side.HOME, 100))
                .isEqualTo(new Ruling.Forfeit(Side.HOME, "killed at tick 100: it broke its process"));
    }

    @Test
    void lossesInDifferentPoliciesBlameNeither() {
        lost(Reason.STUCK_IN_CALL, Side.HOME, 12);

        assertThat(lost(Reason.STUCK_IN_CALL, Side.AWAY, 12)).isEqualTo(new Ruling.Again(Code.INTERPRETED));
    }

    @Test
    void aLossOutsideOfCallsBreaksTheSuspicion() {
        lost(Reason.STUCK_IN_CALL, Side.HOME, 12);
        losses.lost(Reason.DIED, new FlightRecord(false, new FlightTag(Side.HOME, 12).encode(), 9), "died");

        assertThat(lost(Reason.STUCK_IN_CALL, Side.HOME, 12)).isEqualTo(new Ruling.Again(Code.INTERPRETED));
    }

    @Test
    void theFourthLossIsTheLast() {
        for (int loss = 1; loss < 4; loss++) {
            assertThat(lost(Reason.DIED, Side.HOME, loss)).isEqualTo(new Ruling.Again(Code.COMPILED));
        }

        assertThat(lost(Reason.DIED, Side.HOME, 4)).isEqualTo(new Ruling.GiveUp("told by the parent"));
    }

    @Test
    void aFaultOfOursIsTriedTwice() {
        assertThat(losses.failed("broken")).isEqualTo(new Ruling.Again(Code.INTERPRETED));
        assertThat(losses.failed("broken")).isEqualTo(new Ruling.GiveUp("broken"));
    }

    private Ruling lost(Reason reason, Side side, int tick) {
        return losses.lost(
                reason, new FlightRecord(true, new FlightTag(side, tick).encode(), tick), "told by the parent");
    }
}
