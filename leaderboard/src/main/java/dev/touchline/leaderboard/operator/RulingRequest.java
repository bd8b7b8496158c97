package dev.touchline.leaderboard.operator;

import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Operation.PlayedMatches;
import dev.touchline.tournaments.rulings.Ruling;
import jakarta.ws.rs.BadRequestException;
import java.util.stream.Stream;

/** Reads a ruling from the JSON of a request; whatever does not fit is refused with the name of the field. */
final class RulingRequest {
    private static final String OPERATIONS = "pause, resume, voidMatch, requeue, disqualify or extend";

    private final RequestFields fields;

    private RulingRequest(RequestFields fields) {
        this.fields = fields;
    }

    /** @throws BadRequestException when it is no ruling */
    static Ruling read(String json) {
        return new RulingRequest(RequestFields.read("A ruling", "operation, operator and reason", json)).ruling();
    }

    private Ruling ruling() {
        Operation operation = switch (text("operation")) {
            case "pause" -> only(new Operation.Pause());
            case "resume" -> only(new Operation.Resume());
            case "voidMatch" -> only(new Operation.VoidMatch(text("fixture")), "fixture");
            case "requeue" -> only(new Operation.Requeue(text("fixture")), "fixture");
            case "disqualify" ->
                only(new Operation.Disqualify(text("entrant"), playedMatches()), "entrant", "playedMatches");
            case "extend" -> only(new Operation.Extend(text("stage")), "stage");
            default -> throw new BadRequestException("The field operation is unknown: use " + OPERATIONS + ".");
        };
        try {
            return new Ruling(text("operator"), text("reason"), operation);
        } catch (RefusedException unreadable) {
            throw new BadRequestException(unreadable.getMessage(), unreadable);
        }
    }

    private PlayedMatches playedMatches() {
        return switch (text("playedMatches")) {
            case "count" -> PlayedMatches.COUNT;
            case "annul" -> PlayedMatches.ANNUL;
            default -> throw new BadRequestException("The field playedMatches is unknown: use count or annul.");
        };
    }

    private String text(String field) {
        return fields.text(field, field.equals("operation") ? ": use " + OPERATIONS + "." : ".");
    }

    /** A field that means nothing is a mistake: a misspelt one must not be passed over. */
    private Operation only(Operation operation, String... further) {
        fields.requireOnly(Stream.concat(Stream.of("operation", "operator", "reason"), Stream.of(further))
                .toArray(String[]::new));
        return operation;
    }
}
