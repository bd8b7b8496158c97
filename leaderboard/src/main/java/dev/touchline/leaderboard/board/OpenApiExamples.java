package dev.touchline.leaderboard.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Puts an example beside every answer of the API: the resource {@code openapi/OPERATION.json} (or {@code .csv},
 * {@code .jsonl}), taken from a real answer. Says of every operation how it refuses.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiExamples implements OASFilter {
    private static final Map<String, String> ENDINGS =
            Map.of("application/json", ".json", "text/csv", ".csv", Dumps.JSON_LINES, ".jsonl");
    private static final Map<String, Object> REFUSAL = Map.of(
            "type", "about:blank",
            "title", "Not Found",
            "status", 404,
            "detail", "There is no match of this id.",
            "instance", "/api/v1/matches/none");

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Operation filterOperation(Operation operation) {
        String id = operation.getOperationId();
        if (operation.getResponses() == null) {
            return operation;
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (id != null && status.startsWith("2") && answer.getContent() != null) {
                answer.getContent().getMediaTypes().forEach((type, content) -> show(id, type, content));
            }
        });
        if (operation.getResponses().getDefaultValue() == null) {
            operation.getResponses().setDefaultValue(refusal());
        }
        return operation;
    }

    private void show(String operation, String type, MediaType content) {
        String ending = ENDINGS.get(type.replaceFirst(";.*", ""));
        String text = ending == null ? null : resource(operation + ending);
        if (text != null) {
            content.setExample(".json".equals(ending) ? parsed(text) : text);
        }
    }

    private static APIResponse refusal() {
        return OASFactory.createAPIResponse()
                .description("Anything else: what is wrong, where, and what is allowed (RFC 9457)")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                        .example(REFUSAL)));
    }

    private Object parsed(String json) {
        try {
            return mapper.readValue(json, Object.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable String resource(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream stream = loader.getResourceAsStream("openapi/" + name)) {
            return stream == null ? null : new String(stream.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
