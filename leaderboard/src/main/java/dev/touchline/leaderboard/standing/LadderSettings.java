package dev.touchline.leaderboard.standing;

import dev.touchline.leaderboard.ratings.matchmaking.MatchmakingRules;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an operator says about the standing ladder.
 *
 * @param isOn whether it orders matches
 * @param seed everything by lot follows from it, 0 to 2^53 − 1
 */
record LadderSettings(boolean isOn, long seed, MatchmakingRules rules) {
    static final String SWITCH = "touchline.standing-ladder";
    static final String SEED = "touchline.standing-ladder-seed";
    static final String FLOOR = "touchline.standing-ladder-floor";
    static final String EXPLORATION = "touchline.standing-ladder-exploration";
    static final String FIRST_LOOK = "touchline.standing-ladder-first-look";
    static final String LAST_LOOK = "touchline.standing-ladder-last-look";
    static final String LEVEL = "touchline.standing-ladder-level";

    private static final long LARGEST_SEED = (1L << 53) - 1;

    /** So many matches of each entrant are more than any order needs. */
    private static final int MOST_MATCHES = 100_000;

    /**
     * Reads settings by their names.
     *
     * @param setting the text of a setting; empty where it is not given, which means its default
     * @throws InvalidLadderSettings for the first one that is not allowed
     */
    static LadderSettings read(Function<String, Optional<String>> setting) {
        MatchmakingRules standard = MatchmakingRules.STANDARD;
        try {
            return new LadderSettings(
                    setting.apply(SWITCH).map(LadderSettings::isOn).orElse(false),
                    setting.apply(SEED)
                            .map(text -> whole(SEED, text, LARGEST_SEED))
                            .orElse(1L),
                    new MatchmakingRules(
                            number(setting, FLOOR, standard.floor(), MOST_MATCHES),
                            number(setting, EXPLORATION, standard.explorationPercent(), 100),
                            number(setting, FIRST_LOOK, standard.firstLook(), MOST_MATCHES),
                            number(setting, LAST_LOOK, standard.lastLook(), MOST_MATCHES),
                            standard.growth(),
                            setting.apply(LEVEL).map(LadderSettings::level).orElse(standard.level())));
        } catch (InvalidLadderSettings ofOne) {
            throw ofOne;
        } catch (IllegalArgumentException together) {
            throw new InvalidLadderSettings(
                    "the settings " + SWITCH + "-… do not fit together: " + together.getMessage());
        }
    }

    private static boolean isOn(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(SWITCH, text, "true or false");
        };
    }

    private static int number(Function<String, Optional<String>> setting, String name, int otherwise, int largest) {
        return setting.apply(name).map(text -> (int) whole(name, text, largest)).orElse(otherwise);
    }

    private static long whole(String name, String text, long largest) {
        if (text.matches("[0-9]{1,16}") && Long.parseLong(text) <= largest) {
            return Long.parseLong(text);
        }
        throw refused(name, text, "a whole number from 0 to " + largest);
    }

    private static double level(String text) {
        if (text.matches("0?\\.[0-9]{1,9}")) {
            return Double.parseDouble(text);
        }
        throw refused(LEVEL, text, "a probability below 0.5, such as 0.05");
    }

    private static InvalidLadderSettings refused(String name, String text, String allowed) {
        return new InvalidLadderSettings(name + " is '" + text + "'; write " + allowed);
    }
}
