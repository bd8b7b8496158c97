package dev.touchline.leaderboard.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.storage.FileStore;
import dev.touchline.leaderboard.storage.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.TreeMap;

/** Registers policies and hands them out again, file by file as they were written. */
@ApplicationScoped
public class PolicyArchive {
    private final FileStore files;
    private final Clock clock;

    PolicyArchive(FileStore files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * Registers the next attempt of an entrant.
     *
     * @return the policy's id
     */
    @Transactional
    public long register(String entrantId, PolicySource source) {
        int attempt = (int) PolicyEntity.count("entrantId", entrantId) + 1;
        PolicyEntity policy = new PolicyEntity(entrantId, attempt, source.language(), source.sha256(), clock.instant());
        policy.persist();
        long id = Objects.requireNonNull(policy.id);
        source.files().forEach((path, text) -> {
            byte[] content = text.getBytes(UTF_8);
            Sha256 hash = files.put(content);
            new PolicyFileEntity(id, path, hash.hex(), content.length).persist();
        });
        return id;
    }

    /** Returns a registered policy. */
    @Transactional
    public PolicySource source(long policyId) {
        PolicyEntity policy = Objects.requireNonNull(PolicyEntity.findById(policyId));
        TreeMap<String, String> texts = new TreeMap<>();
        for (PolicyFileEntity file : PolicyFileEntity.of(policyId)) {
            byte[] content = files.get(new Sha256(file.contentSha256))
                    .orElseThrow(() -> new IllegalStateException(
                            "the file " + file.path + " of policy " + policyId + " is missing from the data folder"));
            texts.put(file.path, new String(content, UTF_8));
        }
        return new PolicySource(policy.language, policy.sha256, texts);
    }
}
