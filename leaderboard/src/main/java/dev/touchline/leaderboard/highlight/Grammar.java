package dev.touchline.leaderboard.highlight;

import java.util.Optional;
import java.util.Set;

/**
 * What a language looks like, as far as colours need it.
 *
 * @param lineComment what begins a comment that ends with its line
 * @param slashes whether slashes begin block comments and regular expressions, and backticks begin templates
 * @param tripleQuotes whether three quotes begin a string of several lines
 * @param definers keywords after which a name is defined
 */
record Grammar(Set<String> keywords, Set<String> definers, String lineComment, boolean slashes, boolean tripleQuotes) {
    private static final Grammar PYTHON = new Grammar(words("""
                    False None True and as assert async await break case class continue def del elif else except finally
                    for from global if import in is lambda match nonlocal not or pass raise return try while with yield"""), words("def class"), "#", false, true);

    private static final Grammar JAVASCRIPT = new Grammar(words("""
                    async await break case catch class const continue debugger default delete do else export extends false
                    finally for function if import in instanceof let new null of return static super switch this throw
                    true try typeof undefined var void while with yield"""), words("function class"), "//", true, false);

    /** The grammar of {@code python} or {@code javascript}, also by their short names; empty for any other. */
    static Optional<Grammar> named(String language) {
        return switch (language) {
            case "python", "py" -> Optional.of(PYTHON);
            case "javascript", "js" -> Optional.of(JAVASCRIPT);
            default -> Optional.empty();
        };
    }

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }
}
