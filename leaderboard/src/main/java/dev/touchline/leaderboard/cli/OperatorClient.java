package dev.touchline.leaderboard.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Speaks to a server as an operator; what the server refuses is told in its own words. */
@SuppressWarnings("NullAway.Init")
final class OperatorClient {
    private static final String KEY = "TOUCHLINE_OPERATOR_KEY";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int REFUSED = 400;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Option(
            names = "--server",
            defaultValue = "http://localhost:8080",
            paramLabel = "URL",
            description = "Address of the server (default: http://localhost:8080).")
    private String server;

    @Option(names = "--operator", required = true, paramLabel = "NAME", description = "Who you are; published.")
    private String operator;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; published.")
    private String reason;

    private final UnaryOperator<@Nullable String> environment;

    /** @param environment finds the key by the name of its variable */
    OperatorClient(UnaryOperator<@Nullable String> environment) {
        this.environment = environment;
    }

    String operator() {
        return operator;
    }

    String reason() {
        return reason;
    }

    /**
     * Posts a body and returns the server's JSON.
     *
     * @throws BadInput with what the server says is wrong, or that it cannot be reached
     */
    JsonNode post(String path, Map<String, String> parameters, String type, String body) {
        String query = parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
        HttpRequest request = HttpRequest.newBuilder(address(path + query))
                .header("Authorization", "Bearer " + key())
                .header("Content-Type", type)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        // Never follows a redirect: the key is for this server alone.
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode json = json(answer);
            if (answer.statusCode() >= REFUSED) {
                throw new BadInput(
                        json.path("detail").asText(server + " refuses it with status " + answer.statusCode()));
            }
            return json;
        } catch (IOException unreachable) {
            throw new BadInput(
                    server + " cannot be reached; start it with ./touchline up or name another with --server");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BadInput("interrupted while " + server + " was asked");
        }
    }

    private JsonNode json(HttpResponse<String> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (JsonProcessingException foreign) {
            throw new BadInput(server + " is no Touchline server: it answered with status " + answer.statusCode()
                    + " and no JSON");
        }
    }

    private URI address(String path) {
        try {
            URI address = URI.create(server.replaceAll("/+$", "") + path);
            @Nullable String scheme = address.getScheme();
            if (address.getHost() != null && ("http".equals(scheme) || "https".equals(scheme))) {
                return address;
            }
        } catch (IllegalArgumentException _) {
            // Refused below.
        }
        throw new BadInput("--server is " + server + "; use an address such as http://localhost:8080");
    }

    private String key() {
        String key = environment.apply(KEY);
        if (key == null || key.isBlank()) {
            throw new BadInput("the operator's key is missing; set " + KEY + " to the one the server was started with");
        }
        return key;
    }
}
