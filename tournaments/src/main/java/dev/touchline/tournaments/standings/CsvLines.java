package dev.touchline.tournaments.standings;

import java.util.ArrayList;
import java.util.List;

/** Splits one line of CSV into cells by RFC 4180, except that a quoted cell ends on its line. */
public final class CsvLines {
    /** A line that is not CSV; the column counts from 1. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final int column;

        Malformed(int column, String problem) {
            super(problem);
            this.column = column;
        }

        public int column() {
            return column;
        }
    }

    private final String line;
    private final List<String> cells = new ArrayList<>();
    private int at;

    private CsvLines(String line) {
        this.line = line;
    }

    /**
     * The cells, without the blanks around them.
     *
     * @throws Malformed when a quote is not where CSV allows one
     */
    public static List<String> cells(String line) throws Malformed {
        CsvLines csv = new CsvLines(line);
        csv.readCell();
        while (csv.at < line.length()) {
            csv.at++;
            csv.readCell();
        }
        return List.copyOf(csv.cells);
    }

    /** Reads up to the next comma or the end of the line. */
    private void readCell() throws Malformed {
        if (at < line.length() && line.charAt(at) == '"') {
            readQuoted();
            return;
        }
        int comma = line.indexOf(',', at);
        int end = comma < 0 ? line.length() : comma;
        String cell = line.substring(at, end);
        if (cell.indexOf('"') >= 0) {
            throw malformed("a quote stands inside an unquoted cell: quote the whole cell and double the quote");
        }
        cells.add(cell.strip());
        at = end;
    }

    private void readQuoted() throws Malformed {
        StringBuilder cell = new StringBuilder();
        int next = at + 1;
        while (true) {
            int quote = line.indexOf('"', next);
            if (quote < 0) {
                throw malformed("a quote is never closed: close it on the same line");
            }
            cell.append(line, next, quote);
            boolean doubled = quote + 1 < line.length() && line.charAt(quote + 1) == '"';
            if (!doubled) {
                at = quote + 1;
                break;
            }
            cell.append('"');
            next = quote + 2;
        }
        if (at < line.length() && line.charAt(at) != ',') {
            throw malformed("text follows a closing quote: put a comma after it");
        }
        cells.add(cell.toString().strip());
    }

    private Malformed malformed(String problem) {
        return new Malformed(cells.size() + 1, problem);
    }
}
