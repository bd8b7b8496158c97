package dev.touchline.leaderboard.operator;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The one secret of a server's operators; whoever sends it may rule. */
@ApplicationScoped
class OperatorKey {
    private static final String SCHEME = "Bearer ";

    private final Optional<String> key;

    OperatorKey(@ConfigProperty(name = "touchline.operator-key") Optional<String> key) {
        this.key = key.filter(text -> !text.isBlank());
    }

    /**
     * Lets pass only who has the key.
     *
     * @param authorization the header of the request, {@code Bearer KEY}
     */
    void require(@Nullable String authorization) {
        if (key.isEmpty()) {
            throw new ForbiddenException("This server takes no rulings: start it with TOUCHLINE_OPERATOR_KEY set.");
        }
        String header = authorization == null ? "" : authorization;
        String given = header.startsWith(SCHEME) ? header.substring(SCHEME.length()) : "";
        // Digests have one length: the time of the comparison tells neither that of the key nor where it differs.
        if (!MessageDigest.isEqual(digest(given), digest(key.get()))) {
            throw new NotAuthorizedException(
                    "Rulings need the operator's key: send \"Authorization: Bearer KEY\".", "Bearer");
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
