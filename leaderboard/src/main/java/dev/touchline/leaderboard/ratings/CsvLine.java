package dev.touchline.leaderboard.ratings;

import java.util.ArrayList;
import java.util.List;

/** One line of CSV (RFC 4180), except that a quoted cell ends on its line. */
final class CsvLine {
    /** What is wrong with a line; the column counts from 1. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final int column;

        Malformed(int column, String problem) {
            super(problem);
            this.column = column;
        }

        int column() {
            return column;
        }
    }

    private CsvLine() {}

    /** The cells, without the blanks around them. */
    static List<String> cells(String line) throws Malformed {
        List<String> cells = new ArrayList<>();
        int start = 0;
        while (start <= line.length()) {
            int column = cells.size() + 1;
            boolean quoted = start < line.length() && line.charAt(start) == '"';
            int end = quoted ? closingQuote(line, start, column) + 1 : nextComma(line, start);
            if (end < line.length() && line.charAt(end) != ',') {
                throw new Malformed(column, "text follows a closing quote: put a comma after it");
            }
            String cell =
                    quoted ? line.substring(start + 1, end - 1).replace("\"\"", "\"") : line.substring(start, end);
            if (!quoted && cell.indexOf('"') >= 0) {
                throw new Malformed(
                        column, "a quote stands inside an unquoted cell: quote the whole cell and double the quote");
            }
            cells.add(cell.strip());
            start = end + 1;
        }
        return cells;
    }

    private static int nextComma(String line, int from) {
        int comma = line.indexOf(',', from);
        return comma < 0 ? line.length() : comma;
    }

    /** Two quotes in a row are one of the text. */
    private static int closingQuote(String line, int opening, int column) throws Malformed {
        int quote = line.indexOf('"', opening + 1);
        while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
            quote = line.indexOf('"', quote + 2);
        }
        if (quote < 0) {
            throw new Malformed(column, "a quote is never closed: close it on the same line");
        }
        return quote;
    }
}
