package dev.touchline.engine.rulebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The JSON of a rulebook: one object of sections, each an object of numbers, in the order of the records.
 *
 * <p>Writing is canonical (no white space but line breaks, shortest decimal that reads back to the same double), so that
 * the text can be hashed. Reading is strict: every field once, none unknown, none missing, each within its range.
 */
public final class RulebookJson {
    private RulebookJson() {}

    /** Writes the canonical JSON. */
    public static String write(Rulebook rulebook) {
        StringBuilder out = new StringBuilder(4096);
        writeRecord(rulebook, out, "\n");
        return out.append('\n').toString();
    }

    /**
     * Reads a rulebook.
     *
     * @throws InvalidRulebook naming the field and what is permitted, if the text is no complete, valid rulebook
     */
    public static Rulebook read(String json) {
        return readRecord(Rulebook.class, new FlatJson(json).document(), "");
    }

    private static void writeRecord(Record record, StringBuilder out, String separator) {
        out.append('{');
        String next = "";
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            out.append(next)
                    .append(separator)
                    .append('"')
                    .append(component.getName())
                    .append("\":");
            switch (valueOf(component, record)) {
                case Record nested -> writeRecord(nested, out, "");
                case String text -> out.append('"').append(text).append('"');
                case Object number -> out.append(number);
            }
            next = ",";
        }
        out.append(separator).append('}');
    }

    private static <R extends Record> R readRecord(Class<R> type, Map<String, Object> fields, String path) {
        RecordComponent[] components = type.getRecordComponents();
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            String field = path + component.getName();
            Object value = fields.remove(component.getName());
            if (value == null) {
                throw new InvalidRulebook(field + ": missing; a rulebook has every field");
            }
            types.add(component.getType());
            values.add(convert(component.getType(), value, field));
        }
        if (!fields.isEmpty()) {
            throw new InvalidRulebook(path + fields.keySet().iterator().next() + ": unknown field");
        }
        try {
            return type.getDeclaredConstructor(types.toArray(Class<?>[]::new)).newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidRulebook invalid) {
                throw invalid;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("rulebook records have public constructors", e);
        }
    }

    private static Object convert(Class<?> type, Object value, String field) {
        if (type.isRecord() && value instanceof FlatJson.Members members) {
            return readRecord(type.asSubclass(Record.class), members.byName(), field + ".");
        }
        if (type == boolean.class && value instanceof Boolean truth) {
            return truth;
        }
        if (type == String.class && value instanceof String text) {
            return text;
        }
        if (type == double.class && value instanceof Double number) {
            return number;
        }
        if (type == int.class && value instanceof Double number && number == Math.rint(number)) {
            return number.intValue();
        }
        throw new InvalidRulebook("%s: must be %s".formatted(field, wanted(type)));
    }

    private static String wanted(Class<?> type) {
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == int.class) {
            return "a whole number";
        }
        return type == double.class ? "a number" : type == String.class ? "a text" : "an object";
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("rulebook records have public accessors", e);
        }
    }
}
