package dev.touchline.engine.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FuelLogTest {
    @Property
    void whatIsWrittenIsReadAgain(
            @ForAll @LongRange(max = Long.MAX_VALUE) long load,
            @ForAll List<@LongRange(max = Long.MAX_VALUE) Long> calls) {
        FuelLog log =
                new FuelLog(load, calls.stream().mapToLong(Long::longValue).toArray());

        assertThat(FuelLog.read(log.bytes())).isEqualTo(log);
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        byte[] endless = new byte[20];
        Arrays.fill(endless, (byte) 0xFF);

        assertThatThrownBy(() -> FuelLog.read(endless)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fuelIsNeverNegative() {
        assertThatThrownBy(() -> new FuelLog(0, new long[] {-1})).isInstanceOf(IllegalArgumentException.class);
    }
}
