package dev.touchline.leaderboard.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.leaderboard.ratings.matchmaking.MatchmakingRules;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LadderSettingsTest {
    @Test
    void withoutSettingsItIsOffAndFollowsTheStandardRules() {
        LadderSettings settings = read(Map.of());

        assertThat(settings).isEqualTo(new LadderSettings(false, 1, MatchmakingRules.STANDARD));
    }

    @Test
    void readsEverySetting() {
        LadderSettings settings = read(Map.of(
                LadderSettings.SWITCH, "true",
                LadderSettings.SEED, "9007199254740991",
                LadderSettings.FLOOR, "4",
                LadderSettings.EXPLORATION, "25",
                LadderSettings.FIRST_LOOK, "20",
                LadderSettings.LAST_LOOK, "80",
                LadderSettings.LEVEL, "0.01"));

        assertThat(settings)
                .isEqualTo(
                        new LadderSettings(true, 9007199254740991L, new MatchmakingRules(4, 25, 20, 80, 1.025, 0.01)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "touchline.standing-ladder             | maybe            | is 'maybe'; write true or false",
                "touchline.standing-ladder             | TRUE             | is 'TRUE'; write true or false",
                "touchline.standing-ladder-seed        | -1               | write a whole number from 0 to 9007199254740991",
                "touchline.standing-ladder-seed        | 9007199254740992 | write a whole number from 0 to 9007199254740991",
                "touchline.standing-ladder-seed        | 0x10             | is '0x10'; write a whole number",
                "touchline.standing-ladder-floor       | 99999999999      | write a whole number from 0 to 100000",
                "touchline.standing-ladder-exploration | 101              | write a whole number from 0 to 100",
                "touchline.standing-ladder-level       | 5 %              | write a probability below 0.5, such as 0.05",
                "touchline.standing-ladder-level       | NaN              | write a probability below 0.5, such as 0.05"
            })
    void refusesAnythingElseInOneLineThatNamesTheSetting(String name, String text, String message) {
        assertThatThrownBy(() -> read(Map.of(name, text)))
                .isInstanceOf(InvalidLadderSettings.class)
                .hasMessageStartingWith(name + " is '" + text + "'")
                .hasMessageContaining(message)
                .message()
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "touchline.standing-ladder-floor, 0, floor is 1 or more",
        "touchline.standing-ladder-first-look, 20, the first look comes after the floor of 20",
        "touchline.standing-ladder-last-look, 400, the last look comes after the first",
        "touchline.standing-ladder-level, 0.9, a level lies between 0 and 0.5"
    })
    void refusesSettingsThatDoNotFitTogether(String name, String text, String message) {
        assertThatThrownBy(() -> read(Map.of(name, text)))
                .isInstanceOf(InvalidLadderSettings.class)
                .hasMessageStartingWith("the settings touchline.standing-ladder-… do not fit together")
                .hasMessageContaining(message);
    }

    private static LadderSettings read(Map<String, String> settings) {
        return LadderSettings.read(name -> Optional.ofNullable(settings.get(name)));
    }
}
