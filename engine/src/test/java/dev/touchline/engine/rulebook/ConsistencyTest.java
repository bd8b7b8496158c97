package dev.touchline.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.engine.TestRules;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Constants that are possible each, but not together; and every single one out of its range. */
class ConsistencyTest {

    @ParameterizedTest
    @CsvSource({
        "pitch.goalWidth=18.3, pitch.goalAreaWidth",
        "pitch.goalWidth=9 pitch.goalAreaWidth=8, pitch.goalAreaWidth",
        "pitch.goalAreaWidth=30 pitch.penaltyAreaWidth=25, pitch.penaltyAreaWidth",
        "pitch.width=40, pitch.width",
        "pitch.penaltySpot=17, pitch.penaltyAreaDepth",
        "pitch.goalAreaDepth=10 pitch.penaltySpot=9, pitch.penaltySpot",
        "control.cleanSpeed=40, control.hopelessSpeed",
        "keeping.safeSpeed=40, keeping.hopelessSpeed",
        "keeping.reach=0.5, keeping.reach",
        "fouls.yellowSeverity=0.01, fouls.yellowSeverity",
        "fouls.secondYellowSeverity=0.01, fouls.secondYellowSeverity",
        "fouls.redSeverity=0.01, fouls.redSeverity",
        "kicking.footHeight=2.0 kicking.headHeight=1.9, kicking.headHeight",
        "kicking.headSpeed=60, kicking.maxSpeed",
        "kicking.throwSpeed=60, kicking.maxSpeed",
        "movement.carrySpeed=15, movement.maxSpeed",
        "movement.holdSpeed=15, movement.maxSpeed",
        "movement.bodyRadius=1, control.reach",
        "control.carryDistance=1.5 control.reach=1, control.reach",
        "tackling.frontChance=0, tackling.frontChance",
        "failures.totalCalls=1, failures.totalCalls",
    })
    void whatDoesNotFitTogetherIsRefusedByName(String changes, String named) {
        String json = TestRules.jsonWith((Object[]) changes.split("[= ]", -1));

        assertThatThrownBy(() -> RulebookJson.read(json))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageContaining(named)
                .hasMessageContaining("must");
    }

    static Stream<String> numbers() {
        List<String> fields = new ArrayList<>();
        for (RecordComponent section : Rulebook.class.getRecordComponents()) {
            if (section.getType().isRecord()) {
                Arrays.stream(section.getType().getRecordComponents())
                        .filter(field -> field.getType() != boolean.class)
                        .forEach(field -> fields.add(section.getName() + "." + field.getName()));
            }
        }
        return fields.stream();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everyNumberHasARangeAndAMessage(String field) {
        for (String value : List.of("1e9", "-1e9", "1e999", "-1e999")) {
            assertThatThrownBy(() -> RulebookJson.read(TestRules.jsonWith(field, value)))
                    .as(value)
                    .isInstanceOf(InvalidRulebook.class)
                    .hasMessageStartingWith(field + ": ")
                    .hasMessageContaining("is outside");
        }
        for (String value : List.of("NaN", "null", "\"a\"", "true", "{}", "")) {
            assertThatThrownBy(() -> RulebookJson.read(TestRules.jsonWith(field, value)))
                    .as(value)
                    .isInstanceOf(InvalidRulebook.class);
        }
    }

    @Property(tries = 3000)
    void whateverIsDoneToTheTextTheAnswerIsARulebookOrARefusal(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder json = new StringBuilder(RulebookJson.write(Rulebook.CLASSIC_1));
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(json.length());
            switch (random.nextInt(3)) {
                case 0 -> json.setCharAt(at, (char) (32 + random.nextInt(95)));
                case 1 -> json.deleteCharAt(at);
                default -> json.insert(at, json.substring(at, Math.min(json.length(), at + random.nextInt(40))));
            }
        }

        assertThatCode(() -> {
                    try {
                        RulebookJson.read(json.toString());
                    } catch (InvalidRulebook refused) {
                        if (refused.getMessage() == null || refused.getMessage().isBlank()) {
                            throw new AssertionError("refused without a word", refused);
                        }
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void thePublishedRulebookFitsTogether() {
        assertThatCode(() -> RulebookJson.read(RulebookJson.write(Rulebook.CLASSIC_1)))
                .doesNotThrowAnyException();
    }
}
