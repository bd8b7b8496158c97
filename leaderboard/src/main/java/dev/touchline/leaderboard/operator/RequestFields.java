package dev.touchline.leaderboard.operator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The JSON object of a request, field by field; whatever does not fit is refused with the name of the field. */
final class RequestFields {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode body;

    private RequestFields(JsonNode body) {
        this.body = body;
    }

    /**
     * Reads a body.
     *
     * @param what it is, for messages: {@code A ruling}
     * @param fields what it has, for messages: {@code operation, operator and reason}
     * @throws BadRequestException when it is no JSON object
     */
    static RequestFields read(String what, String fields, String json) {
        JsonNode body;
        try {
            body = MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new BadRequestException("The request is no JSON: " + broken.getOriginalMessage(), broken);
        }
        if (body == null || !body.isObject()) {
            throw new BadRequestException(what + " is a JSON object with the fields " + fields + ".");
        }
        return new RequestFields(body);
    }

    String text(String field) {
        return text(field, ".");
    }

    /** @param hint ends the message when the field is missing */
    String text(String field, String hint) {
        JsonNode value = body.get(field);
        if (value == null) {
            throw new BadRequestException("The field " + field + " is missing" + hint);
        }
        if (!value.isTextual()) {
            throw new BadRequestException("The field " + field + " is no text.");
        }
        return value.textValue();
    }

    /** Refuses any other field. */
    void requireOnly(String... fields) {
        Set<String> allowed = new TreeSet<>(List.of(fields));
        body.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                throw new BadRequestException("The field " + name.replaceAll("\\p{Cntrl}", "?")
                        + " is unknown here: use " + String.join(", ", allowed) + ".");
            }
        });
    }
}
