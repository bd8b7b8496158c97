package dev.touchline.engine;

import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.engine.rulebook.RulebookJson;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rulebooks for tests: the published one with some fields changed. */
public final class TestRules {
    private TestRules() {}

    /**
     * Changes fields.
     *
     * @param fieldsAndValues in turn, such as {@code "clock.halfTicks", 300}
     */
    public static Rulebook with(Object... fieldsAndValues) {
        String json = RulebookJson.write(Rulebook.CLASSIC_1);
        json = json.replaceFirst("\"name\":\"[^\"]*\"", "\"name\":\"test\"");
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            json = changed(json, fieldsAndValues[i].toString(), fieldsAndValues[i + 1]);
        }
        return RulebookJson.read(json);
    }

    /** The published rulebook's JSON with one field changed, whatever comes of it. */
    public static String jsonWith(String field, Object value) {
        return changed(RulebookJson.write(Rulebook.CLASSIC_1), field, value);
    }

    private static String changed(String json, String field, Object value) {
        String[] path = field.split("\\.", -1);
        Matcher matcher = Pattern.compile("(\"" + path[0] + "\":\\{[^}]*\"" + path[1] + "\":)[^,}]*")
                .matcher(json);
        if (!matcher.find()) {
            throw new AssertionError("the rulebook has no field " + field);
        }
        return new StringBuilder(json)
                .replace(matcher.start(), matcher.end(), matcher.group(1) + value)
                .toString();
    }
}
