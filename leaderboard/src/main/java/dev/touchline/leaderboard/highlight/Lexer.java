package dev.touchline.leaderboard.highlight;

import static dev.touchline.leaderboard.highlight.Token.Kind.COMMENT;
import static dev.touchline.leaderboard.highlight.Token.Kind.DEFINITION;
import static dev.touchline.leaderboard.highlight.Token.Kind.KEYWORD;
import static dev.touchline.leaderboard.highlight.Token.Kind.NUMBER;
import static dev.touchline.leaderboard.highlight.Token.Kind.PLAIN;
import static dev.touchline.leaderboard.highlight.Token.Kind.STRING;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Cuts source code into tokens, in one pass that never goes back: whatever the text is, the time is linear in its length.
 * What is not closed ends with its line or with the text.
 */
final class Lexer {
    private static final String TRIPLE_DOUBLE = "\"\"\"";
    private static final String TRIPLE_SINGLE = "'''";

    private final String text;
    private final Grammar grammar;

    /** For each template that is open around here: how many braces are open in its current expression. */
    private final Deque<Integer> templates = new ArrayDeque<>();

    private int at;
    private boolean definesNext;

    /** Whether a value has just ended, after which a slash divides. */
    private boolean afterValue;

    Lexer(String text, Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
    }

    boolean hasNext() {
        return at < text.length();
    }

    Token next() {
        int start = at;
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
            return new Token(PLAIN, start, at);
        }
        Token.Kind kind = lex(c);
        if (kind != COMMENT) {
            definesNext = kind == KEYWORD && grammar.definers().contains(text.substring(start, at));
            afterValue = switch (kind) {
                case STRING, NUMBER, DEFINITION -> true;
                case KEYWORD, COMMENT -> false;
                case PLAIN -> Character.isUnicodeIdentifierStart(c) || c == '$' || c == ')' || c == ']';
            };
        }
        return new Token(kind, start, at);
    }

    private Token.Kind lex(char c) {
        if (text.startsWith(grammar.lineComment(), at)) {
            at = endOfLine();
            return COMMENT;
        }
        if (grammar.slashes() && c == '/') {
            return slash();
        }
        if (c == '"' || c == '\'') {
            return string(c);
        }
        if (grammar.slashes() && (c == '`' || c == '{' || c == '}')) {
            return templateOrBrace(c);
        }
        boolean isPoint = c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
        if (isDigit(c) || isPoint) {
            return number();
        }
        if (Character.isUnicodeIdentifierStart(c) || c == '_' || c == '$') {
            return word();
        }
        at++;
        return PLAIN;
    }

    private Token.Kind slash() {
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.length() : end + 2;
            return COMMENT;
        }
        if (afterValue) {
            at++;
            return PLAIN;
        }
        return regularExpression();
    }

    private Token.Kind regularExpression() {
        boolean inClass = false;
        for (at++; at < text.length() && text.charAt(at) != '\n'; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                skipEscaped();
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '/' && !inClass) {
                at++;
                skipWord();
                return STRING;
            }
        }
        return STRING;
    }

    private Token.Kind string(char quote) {
        boolean triple = grammar.tripleQuotes() && text.startsWith(quote == '"' ? TRIPLE_DOUBLE : TRIPLE_SINGLE, at);
        String end = triple ? text.substring(at, at + 3) : String.valueOf(quote);
        for (at += end.length(); at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                skipEscaped();
            } else if (c == '\n' && !triple) {
                return STRING;
            } else if (text.startsWith(end, at)) {
                at += end.length();
                return STRING;
            }
        }
        return STRING;
    }

    /** The text of a template is a string; its expressions are code, which may hold templates again. */
    private Token.Kind templateOrBrace(char c) {
        at++;
        if (c == '`') {
            return template();
        }
        if (templates.isEmpty()) {
            return PLAIN;
        }
        int open = templates.pop();
        if (c == '}' && open == 0) {
            return template();
        }
        templates.push(c == '{' ? open + 1 : open - 1);
        return PLAIN;
    }

    private Token.Kind template() {
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                skipEscaped();
            } else if (c == '`') {
                at++;
                return STRING;
            } else if (text.startsWith("${", at)) {
                at += 2;
                templates.push(0);
                return STRING;
            }
        }
        return STRING;
    }

    private Token.Kind number() {
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isSign = (c == '+' || c == '-') && (text.charAt(at - 1) == 'e' || text.charAt(at - 1) == 'E');
            if (!isDigit(c) && !isLetter(c) && c != '.' && c != '_' && !isSign) {
                break;
            }
        }
        return NUMBER;
    }

    private Token.Kind word() {
        int start = at;
        at++;
        skipWord();
        boolean isPrefix = grammar.tripleQuotes() && at - start <= 2 && at < text.length() && isQuote(text.charAt(at));
        String word = text.substring(start, at);
        if (isPrefix && word.chars().allMatch(c -> "rRbBuUfFtT".indexOf(c) >= 0)) {
            return string(text.charAt(at));
        }
        if (grammar.keywords().contains(word)) {
            return KEYWORD;
        }
        return definesNext ? DEFINITION : PLAIN;
    }

    private void skipWord() {
        while (at < text.length()
                && (Character.isUnicodeIdentifierPart(text.charAt(at)) || text.charAt(at) == '$')
                && !Character.isIdentifierIgnorable(text.charAt(at))) {
            at++;
        }
    }

    /** Stands on a backslash, and goes to what it takes the meaning from. */
    private void skipEscaped() {
        if (at + 1 < text.length()) {
            at++;
        }
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
