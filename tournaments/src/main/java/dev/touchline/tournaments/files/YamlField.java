package dev.touchline.tournaments.files;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A value in a YAML file that knows where it stands; whatever does not fit is refused with file, line and field. */
final class YamlField {
    private static final int LARGEST_FILE = 1 << 20;
    private static final int DEEPEST = 12;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})([eE][-+]?\\d{1,3})?");

    private final String file;
    private final String path;
    private final Node node;

    private YamlField(String file, String path, Node node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /** Reads a file of one document; aliases, deep nesting and a size beyond 1 MiB are refused before it is built. */
    static YamlField root(String file, String withMark) {
        String text = withMark.startsWith(BYTE_ORDER_MARK) ? withMark.substring(1) : withMark;
        if (text.length() > LARGEST_FILE) {
            throw refused(file + " is larger than " + LARGEST_FILE + " characters");
        }
        requirePrintable(file, text);
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            requireFlat(file, new Parse(settings).parseString(text));
            Optional<Node> root = new Compose(settings).composeString(text);
            return new YamlField(
                    file, "", root.orElseThrow(() -> refused(file + " is empty: begin with the field name")));
        } catch (MarkedYamlEngineException malformed) {
            String line = malformed
                    .getProblemMark()
                    .map(mark -> ", line " + (mark.getLine() + 1))
                    .orElse("");
            throw refused(file + line + ": this is not YAML: " + VisibleText.quoted(malformed.getProblem()));
        } catch (YamlEngineException malformed) {
            throw refused(file + ": this is not YAML: " + VisibleText.quoted(String.valueOf(malformed.getMessage())));
        }
    }

    /** YAML 1.2 allows tabs, line breaks and what can be seen. */
    private static void requirePrintable(String file, String text) {
        int line = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            if (!StreamReader.isPrintable(sign)) {
                throw refused(file + ", line " + line + ": the character U+%04X is not allowed".formatted(sign)
                        + ": leave it out");
            }
            boolean endsLine = sign == '\n' || sign == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
            line += endsLine ? 1 : 0;
        }
    }

    private static void requireFlat(String file, Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            String line = event.getStartMark()
                    .map(mark -> ", line " + (mark.getLine() + 1))
                    .orElse("");
            if (event instanceof AliasEvent) {
                throw refused(file + line + ": aliases are not allowed: write the value again");
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw refused(file + line + ": nested more than " + DEEPEST + " deep");
            }
        }
    }

    /** The fields of a mapping, none but these. */
    Map<String, YamlField> fields(List<String> allowed) {
        if (!(node instanceof MappingNode mapping)) {
            throw refuse("give the fields " + String.join(", ", allowed));
        }
        Map<String, YamlField> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlField key = new YamlField(file, path, tuple.getKeyNode());
            String name = key.text();
            if (!allowed.contains(name)) {
                throw key.refuse("the field " + VisibleText.quoted(name) + " is unknown here: use "
                        + String.join(", ", allowed));
            }
            YamlField value = new YamlField(file, path.isEmpty() ? name : path + "." + name, tuple.getValueNode());
            if (fields.put(name, value) != null) {
                throw key.refuse("the field " + VisibleText.quoted(name) + " stands here twice");
            }
        }
        return fields;
    }

    /** All fields of a mapping whose keys are names of the writer's own. */
    Map<String, YamlField> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw refuse("give names with a value each");
        }
        Map<String, YamlField> entries = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlField key = new YamlField(file, path, tuple.getKeyNode());
            String name = key.text();
            if (!seen.add(name)) {
                throw key.refuse(VisibleText.quoted(name) + " stands here twice");
            }
            String shown = VisibleText.isName(name) ? name : VisibleText.quoted(name);
            entries.put(name, new YamlField(file, path + "." + shown, tuple.getValueNode()));
        }
        return entries;
    }

    /** The items of a list. */
    List<YamlField> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw refuse("give a list");
        }
        List<YamlField> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlField(file, path + "[" + items.size() + "]", item));
        }
        return items;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw refuse("give a single value");
        }
        return scalar.getValue();
    }

    int number(int least, int most) {
        String text = text();
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Refused below, with the range.
        }
        throw refuse(VisibleText.quoted(text) + " is not a whole number from " + least + " to " + most);
    }

    /** @param greatest below the greatest of 64 bits, the least is 0 */
    long seed(long greatest) {
        String text = text();
        long least = greatest == Long.MAX_VALUE ? Long.MIN_VALUE : 0;
        try {
            long seed = Long.parseLong(text);
            if (seed >= least && seed <= greatest) {
                return seed;
            }
        } catch (NumberFormatException _) {
            // Refused below, with the range.
        }
        throw refuse(VisibleText.quoted(text) + " is not a seed: use a whole number "
                + (least == 0 ? "from 0 to " + greatest : "of 64 bits"));
    }

    double rating() {
        String text = text();
        double rating = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!Double.isFinite(rating)) {
            throw refuse(VisibleText.quoted(text) + " is not a number such as 1500 or 1500.5");
        }
        return rating;
    }

    boolean yesOrNo() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refuse(VisibleText.quoted(text()) + " is neither true nor false");
        };
    }

    /** Builds what the domain may refuse; the refusal is told with file, line and field. */
    <T> T located(Supplier<T> built) {
        try {
            return built.get();
        } catch (RefusedException refused) {
            throw refused.getMessage() != null && refused.getMessage().startsWith(file)
                    ? refused
                    : refuse(String.valueOf(refused.getMessage()));
        }
    }

    RefusedException refuse(String problem) {
        return refused(where() + ": " + problem);
    }

    /** File, line and field. */
    String where() {
        String line = node.getStartMark()
                .map(Mark::getLine)
                .map(at -> ", line " + (at + 1))
                .orElse("");
        return file + line + (path.isEmpty() ? "" : ", " + path);
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Refusal.FILE, message);
    }
}
