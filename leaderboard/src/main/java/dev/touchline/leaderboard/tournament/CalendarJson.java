package dev.touchline.leaderboard.tournament;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.touchline.tournaments.calendar.CalendarPlan;
import org.jspecify.annotations.Nullable;

/** Writes the plan of a calendar into a tournament's row and reads it again. */
final class CalendarJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();

    private CalendarJson() {}

    static @Nullable String write(@Nullable CalendarPlan plan) {
        try {
            return plan == null ? null : MAPPER.writeValueAsString(plan);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a calendar cannot be written as JSON", impossible);
        }
    }

    static @Nullable CalendarPlan read(@Nullable String json) {
        try {
            return json == null ? null : MAPPER.readValue(json, CalendarPlan.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(
                    "the calendar in the database cannot be read: " + broken.getMessage(), broken);
        }
    }
}
