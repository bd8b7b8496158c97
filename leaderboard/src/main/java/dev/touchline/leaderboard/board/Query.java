package dev.touchline.leaderboard.board;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of an address; one that is empty, as forms send it, is one that is not there. */
final class Query {
    static final String PAGE = "page";
    static final String SIZE = "size";

    /** Results of one answer at most: whoever wants all takes a dump. */
    static final int LARGEST_SIZE = 500;

    private static final int LAST_PAGE = 100_000;

    private final MultivaluedMap<String, String> parameters;

    Query(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** @throws WrongParameter when there is one of another name, or one twice */
    Query knowing(List<String> names) {
        for (String name : parameters.keySet()) {
            if (!names.contains(name)) {
                throw WrongParameter.unknown(name, names);
            }
            if (parameters.get(name).size() > 1) {
                throw WrongParameter.unlike(name, String.join(", ", parameters.get(name)), "one value");
            }
        }
        return this;
    }

    /** The value as it is written; null where there is none. */
    @Nullable String text(String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** One of some values, or {@code otherwise} where there is none. */
    String oneOf(String name, List<String> allowed, String otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        if (!allowed.contains(value)) {
            throw WrongParameter.oneOf(name, value, allowed);
        }
        return value;
    }

    int page() {
        return number(PAGE, LAST_PAGE, 1);
    }

    int size(int usual) {
        return number(SIZE, LARGEST_SIZE, usual);
    }

    private int number(String name, int largest, int otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        boolean isNumber = value.length() <= 9 && value.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        int number = isNumber ? Integer.parseInt(value) : 0;
        if (number < 1 || number > largest) {
            throw WrongParameter.unlike(name, value, "a whole number from 1 to " + largest);
        }
        return number;
    }
}
