package dev.touchline.leaderboard.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.engine.rulebook.RulebookJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rulebook: every constant (a number, or whether a law is in force) by section, SI units, in the order the rulebook itself has.
 *
 * @param sha256 of its canonical JSON; equal hashes mean equal laws
 */
@Schema(name = "Rulebook")
record RulebookView(String name, String sha256, Map<String, Map<String, Object>> sections) {
    /** All rulebooks that tournaments on this server may name. */
    static final List<Rulebook> PUBLISHED = List.of(Rulebook.CLASSIC_1);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A section with its constants in words. */
    record Section(String title, Map<String, String> constants) {}

    static RulebookView of(Rulebook rulebook) {
        try {
            Map<String, Object> document = MAPPER.readValue(
                    RulebookJson.write(rulebook), new TypeReference<LinkedHashMap<String, Object>>() {});
            document.remove("name");
            Map<String, Map<String, Object>> sections =
                    MAPPER.convertValue(document, new TypeReference<LinkedHashMap<String, Map<String, Object>>>() {});
            return new RulebookView(rulebook.name(), rulebook.sha256(), sections);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a rulebook writes JSON", impossible);
        }
    }

    /** The sections as pages show them. */
    public List<Section> readable() {
        return sections.entrySet().stream()
                .map(section -> new Section(inWords(section.getKey()), inWords(section.getValue())))
                .toList();
    }

    private static Map<String, String> inWords(Map<String, Object> constants) {
        Map<String, String> readable = new LinkedHashMap<>();
        constants.forEach((name, value) -> readable.put(inWords(name), inWords(value)));
        return readable;
    }

    private static String inWords(Object value) {
        if (value instanceof Boolean law) {
            return law ? "yes" : "no";
        }
        return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }

    /** Turns {@code penaltyAreaDepth} into {@code penalty area depth}. */
    private static String inWords(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
