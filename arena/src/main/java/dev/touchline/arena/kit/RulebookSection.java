package dev.touchline.arena.kit;

import dev.touchline.engine.rulebook.Rulebook;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One section of a rulebook, such as {@code pitch}.
 *
 * @param values field to number or truth value, in the order of the record
 */
public record RulebookSection(String name, Map<String, Object> values) {
    public RulebookSection {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** All sections, in the order of the record: a new section or field of the engine appears by itself. */
    public static List<RulebookSection> of(Rulebook rulebook) {
        List<RulebookSection> sections = new ArrayList<>();
        for (RecordComponent component : Rulebook.class.getRecordComponents()) {
            if (value(component, rulebook) instanceof Record section) {
                Map<String, Object> values = new LinkedHashMap<>();
                for (RecordComponent field : section.getClass().getRecordComponents()) {
                    values.put(field.getName(), value(field, section));
                }
                sections.add(new RulebookSection(component.getName(), values));
            }
        }
        return sections;
    }

    /** How Python spells a section or field: {@code penaltyAreaDepth} as {@code penalty_area_depth}. */
    public static String pythonName(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** A value as people write it, without an exponent: {@code 0.0006}, {@code 105.0}, {@code 10}, {@code true}. */
    public static String plain(Object value) {
        if (!(value instanceof Double)) {
            return value.toString();
        }
        String digits = new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
        return digits.contains(".") ? digits : digits + ".0";
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
