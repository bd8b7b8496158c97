package dev.touchline.leaderboard.board;

import dev.touchline.tournaments.refusal.VisibleText;
import jakarta.ws.rs.BadRequestException;
import java.util.List;

/** A parameter of an address that cannot be followed; the message names it and what is allowed. */
final class WrongParameter extends BadRequestException {
    private static final int MOST_LISTED = 30;

    private final String parameter;

    private WrongParameter(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** @param allowed every permitted value */
    static WrongParameter oneOf(String parameter, String value, List<String> allowed) {
        List<String> listed = allowed.stream().limit(MOST_LISTED).toList();
        String more = allowed.size() > listed.size() ? " and " + (allowed.size() - listed.size()) + " more" : "";
        return unlike(parameter, value, allowed.isEmpty() ? "nothing yet" : String.join(", ", listed) + more);
    }

    /** @param allowed in words */
    static WrongParameter unlike(String parameter, String value, String allowed) {
        return new WrongParameter(
                parameter,
                "The parameter " + parameter + " is " + VisibleText.quoted(value) + ", but permitted is: " + allowed
                        + ".");
    }

    static WrongParameter unknown(String parameter, List<String> known) {
        return new WrongParameter(
                parameter,
                "There is no parameter " + VisibleText.quoted(parameter) + "; there are " + String.join(", ", known)
                        + ".");
    }

    String parameter() {
        return parameter;
    }
}
