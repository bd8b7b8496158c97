package dev.touchline.engine.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the part of JSON a rulebook is written in: objects, texts without escapes, numbers and truth values.
 *
 * <p>The engine depends on no library, and verification needs the engine only; hence a reader of its own, kept to what
 * {@link RulebookJson} writes.
 */
final class FlatJson {
    private static final int MOST_LEVELS = 4;

    private final String text;
    private int at;

    FlatJson(String text) {
        this.text = text;
    }

    /** An object of the document; its map is in order of appearance. */
    record Members(Map<String, Object> byName) {}

    Map<String, Object> document() {
        Members members = object(1);
        skipSpace();
        if (at < text.length()) {
            throw broken("the end of the document");
        }
        return members.byName();
    }

    private Members object(int level) {
        expect('{');
        Map<String, Object> members = new LinkedHashMap<>();
        skipSpace();
        if (peek() == '}') {
            at++;
            return new Members(members);
        }
        while (true) {
            String name = string();
            expect(':');
            if (members.put(name, value(level)) != null) {
                throw new InvalidRulebook("%s: given twice".formatted(name));
            }
            skipSpace();
            if (peek() == '}') {
                at++;
                return new Members(members);
            }
            expect(',');
        }
    }

    private Object value(int level) {
        skipSpace();
        return switch (peek()) {
            case '{' -> {
                if (level == MOST_LEVELS) {
                    throw broken("at most " + MOST_LEVELS + " levels");
                }
                yield object(level + 1);
            }
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private String string() {
        expect('"');
        int end = text.indexOf('"', at);
        if (end < 0 || text.substring(at, end).indexOf('\\') >= 0) {
            throw broken("a text without escapes, closed by '\"'");
        }
        String value = text.substring(at, end);
        at = end + 1;
        return value;
    }

    private Boolean word(String word, boolean value) {
        if (!text.startsWith(word, at)) {
            throw broken(word);
        }
        at += word.length();
        return value;
    }

    private Double number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Double.valueOf(text.substring(start, at));
        } catch (NumberFormatException e) {
            at = start;
            throw broken("a number, a text, a truth value or an object");
        }
    }

    private void expect(char wanted) {
        skipSpace();
        if (peek() != wanted) {
            throw broken("'" + wanted + "'");
        }
        at++;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private InvalidRulebook broken(String wanted) {
        long line = text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return new InvalidRulebook("line %d: expected %s".formatted(line, wanted));
    }
}
