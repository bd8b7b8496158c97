package dev.touchline.leaderboard.board;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a page has to say of a piece of its JSON, written here once more so that a page cannot agree with itself alone. */
final class Told {
    private Told() {}

    /** Each of a list. */
    static List<String> each(JsonNode list, Function<JsonNode, String> words) {
        List<String> told = new ArrayList<>();
        list.forEach(one -> told.add(words.apply(one)));
        return told;
    }

    /** Those words that are not empty. */
    static String words(Object... words) {
        List<String> said = new ArrayList<>();
        for (Object word : words) {
            if (!word.toString().isEmpty()) {
                said.add(word.toString());
            }
        }
        return String.join(" ", said);
    }

    /** A fixture in a list, played or not. */
    static String fixture(JsonNode fixture) {
        String middle = "v";
        if (!fixture.get("score").isNull()) {
            middle = words(score(fixture), note(fixture));
        } else if (!fixture.get("minute").isNull()) {
            middle = fixture.get("minute").asText() + "′";
        }
        return words(
                fixture.get("homeLabel").asText(),
                middle,
                fixture.get("awayLabel").asText());
    }

    /** A result in a list. */
    static String result(JsonNode result) {
        return words(
                result.at("/home/name").asText(),
                score(result),
                note(result),
                result.at("/away/name").asText());
    }

    /** The goals that people name first: after extra time where there was one. */
    static String score(JsonNode match) {
        return goals(goalsShown(match));
    }

    /** Goals of one side, with its kicks of the shoot-out. */
    static String goalsOf(JsonNode match, int side) {
        JsonNode kicks = match.get("penalties");
        String goals = goalsShown(match).get(side).asText();
        return kicks.isNull() ? goals : goals + " (" + kicks.get(side).asText() + ")";
    }

    static String note(JsonNode match) {
        if (!match.get("walkover").isNull()) {
            return "walkover";
        }
        if (!match.get("penalties").isNull()) {
            return goals(match.get("penalties")) + " on penalties";
        }
        return match.get("extraTime").isNull() ? "" : "after extra time";
    }

    private static JsonNode goalsShown(JsonNode match) {
        return match.get(match.get("extraTime").isNull() ? "score" : "extraTime");
    }

    private static String goals(JsonNode pair) {
        return pair.get(0).asText() + "–" + pair.get(1).asText();
    }

    /** Goals for and against, such as {@code 12:7}. */
    static String record(JsonNode of) {
        return of.get("goalsFor").asText() + ":" + of.get("goalsAgainst").asText();
    }

    /** Whole Elo points. */
    static String elo(JsonNode rating) {
        return Long.toString(Math.round(rating.asDouble())).replace('-', '−');
    }

    /** Such as {@code 1180–1290}. */
    static String interval(JsonNode rating) {
        return elo(rating.get("low")) + "–" + elo(rating.get("high"));
    }

    static String signedElo(JsonNode difference) {
        return (Math.round(difference.asDouble()) < 0 ? "" : "+") + elo(difference);
    }

    /** Such as {@code 2–5}. */
    static String ranks(JsonNode rating) {
        return rating.get("rankLow").asText() + "–" + rating.get("rankHigh").asText();
    }

    static String decimals(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** A constant of the JSON in the words of a page: {@code OFF_TARGET} is {@code off target}. */
    static String lower(JsonNode constant) {
        return constant.asText().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
