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
        return RulebookJson.read(jsonWith(fieldsAndValues).replaceFirst("\"name\":\"[^\"]*\"", "\"name\":\"test\""));
    }

    /** The published rulebook's JSON with some fields changed, whatever comes of it. */
    public static String jsonWith(Object... fieldsAndValues) {
        String json = RulebookJson.write(Rulebook.CLASSIC_1);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            json = changed(json, fieldsAndValues[i].toString(), fieldsAndValues[i + 1]);
        }
        return json;
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
