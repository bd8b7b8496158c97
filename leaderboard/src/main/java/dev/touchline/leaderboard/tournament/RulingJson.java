package dev.touchline.leaderboard.tournament;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchline.tournaments.rulings.Operation;

/** Operations of operators as JSON: {@code {"type":"voidMatch","fixture":"group-A-1-2"}}. */
final class RulingJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addMixIn(Operation.class, TypedOperation.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RulingJson() {}

    static String write(Operation operation) {
        try {
            return MAPPER.writerFor(Operation.class).writeValueAsString(operation);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an operation cannot be written as JSON", impossible);
        }
    }

    /** Reads what {@link #write} wrote. */
    static Operation read(String json) {
        try {
            return MAPPER.readValue(json, Operation.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a ruling in the database cannot be read: " + broken.getMessage(), broken);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Operation.Pause.class, name = "pause"),
        @JsonSubTypes.Type(value = Operation.Resume.class, name = "resume"),
        @JsonSubTypes.Type(value = Operation.VoidMatch.class, name = "voidMatch"),
        @JsonSubTypes.Type(value = Operation.Requeue.class, name = "requeue"),
        @JsonSubTypes.Type(value = Operation.Disqualify.class, name = "disqualify"),
        @JsonSubTypes.Type(value = Operation.Extend.class, name = "extend")
    })
    private interface TypedOperation {}
}
