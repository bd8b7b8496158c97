package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.bundle.FuelLog;
import dev.touchline.engine.rulebook.Fuel;
import dev.touchline.engine.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** A call may take its share and what is in reserve; what it overdraws is owed. */
class FuelAccountTest {
    private static final Fuel RULES = new Fuel(1_000, 5_000, 10_000, 3_000, 100);

    private final FuelAccount account = new FuelAccount(RULES, 77);

    @Test
    void aCallWithinItsShareLeavesTheReserve() {
        account.took(1_000);

        assertThat(account.reserve()).isEqualTo(5_000);
        assertThat(account.allowance()).isEqualTo(6_000);
    }

    @Test
    void whatACallSavesIsNotAddedToTheReserve() {
        account.took(10);
        account.took(10);

        assertThat(account.reserve()).isEqualTo(5_000);
    }

    @Test
    void whatACallTakesBeyondItsShareComesOutOfTheReserve() {
        account.took(3_500);

        assertThat(account.reserve()).isEqualTo(2_500);
        assertThat(account.last()).isEqualTo(3_500);
    }

    @Test
    void whatWasOverdrawnIsOwedAndPaidBackByLaterCalls() {
        account.took(7_500);
        assertThat(account.reserve()).isEqualTo(-1_500);
        assertThat(account.allowance()).isNegative();

        account.took(0);
        account.took(100);

        assertThat(account.reserve()).isZero();
        assertThat(account.allowance()).isEqualTo(1_000);
    }

    @Test
    void howeverMuchWasAskedForTheDebtHasALimit() {
        account.took(Long.MAX_VALUE / 2);

        assertThat(account.reserve()).isEqualTo(-3_000);
    }

    @Test
    void everyCallIsOnTheLog() {
        account.took(5);
        account.took(900);

        assertThat(account.log()).isEqualTo(new FuelLog(77, new long[] {5, 900}));
        assertThat(account.log().total()).isEqualTo(982);
        assertThat(account.log().most()).isEqualTo(900);
    }

    @Test
    void thePublishedRulebookLeavesRoomForTheReferenceTeams() {
        assertThat(Rulebook.CLASSIC_1.fuel().perCall()).isGreaterThan(4 * 22_000);
    }
}
