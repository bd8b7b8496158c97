package dev.touchline.arena.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a number of the rulebook means, for the rules document. */
record Constant(String unit, String meaning) {

    /** By {@code section.field}. */
    static Map<String, Constant> all() {
        Map<String, Constant> constants = new LinkedHashMap<>();
        for (String line : BriefText.read("constants.txt").lines().toList()) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            List<String> parts = List.of(line.split(" \\| ", 3));
            if (parts.size() != 3) {
                throw new IllegalStateException("constants.txt: not 'name | unit | meaning': " + line);
            }
            constants.put(parts.get(0), new Constant(parts.get(1), parts.get(2)));
        }
        return constants;
    }
}
