package dev.touchline.leaderboard.operator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Operation.PlayedMatches;
import dev.touchline.tournaments.rulings.Ruling;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads a ruling from the JSON of a request; whatever does not fit is refused with the name of the field. */
final class RulingRequest {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String OPERATIONS = "pause, resume, voidMatch, requeue, disqualify or extend";

    private final JsonNode body;

    private RulingRequest(JsonNode body) {
        this.body = body;
    }

    /** @throws BadRequestException when it is no ruling */
    static Ruling read(String json) {
        JsonNode body;
        try {
            body = MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new BadRequestException("The request is no JSON: " + broken.getOriginalMessage(), broken);
        }
        if (body == null || !body.isObject()) {
            throw new BadRequestException("A ruling is a JSON object with the fields operation, operator and reason.");
        }
        return new RulingRequest(body).ruling();
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
        JsonNode value = body.get(field);
        if (value == null) {
            throw new BadRequestException("The field " + field + " is missing"
                    + (field.equals("operation") ? ": use " + OPERATIONS + "." : "."));
        }
        if (!value.isTextual()) {
            throw new BadRequestException("The field " + field + " is no text.");
        }
        return value.textValue();
    }

    /** A field that means nothing is a mistake: a misspelt one must not be passed over. */
    private Operation only(Operation operation, String... fields) {
        Set<String> allowed = new TreeSet<>(List.of(fields));
        allowed.addAll(List.of("operation", "operator", "reason"));
        body.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                throw new BadRequestException("The field " + name.replaceAll("\\p{Cntrl}", "?")
                        + " is unknown here: use " + String.join(", ", allowed) + ".");
            }
        });
        return operation;
    }
}
