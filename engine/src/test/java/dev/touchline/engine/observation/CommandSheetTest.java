package dev.touchline.engine.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CommandSheetTest {
    private static final long SEED = 20260701;

    @Test
    void aRecordedSheetReadsBackAsItselfHoweverLongTheVelocities() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2000; round++) {
            double[] commands = new double[CommandLayout.LENGTH];
            double scale = Math.pow(10, random.nextInt(6) - 1);
            for (int i = 0; i < commands.length; i++) {
                boolean flag = i % CommandLayout.PLAYER_FIELDS == CommandLayout.MOVE
                        || i % CommandLayout.PLAYER_FIELDS == CommandLayout.KICK;
                commands[i] = flag ? 1 : scale * random.nextGaussian();
            }
            CommandSheet given = new CommandSheet();
            given.read(commands);

            double[] recorded = new double[CommandLayout.LENGTH];
            given.write(recorded);
            CommandSheet replayed = new CommandSheet();
            replayed.read(recorded);

            assertThat(replayed.values()).isEqualTo(given.values());
        }
    }
}
