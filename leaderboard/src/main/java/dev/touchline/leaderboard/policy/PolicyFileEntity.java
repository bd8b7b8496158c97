package dev.touchline.leaderboard.policy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;

/** One source file of a policy; its text lies in the file store under its hash. */
@Entity
@Table(name = "policy_file")
@IdClass(PolicyFileEntity.Key.class)
public class PolicyFileEntity extends PanacheEntityBase {
    /** Policy and path. */
    public record Key(long policyId, String path) {}

    @Id
    @Column(name = "policy_id")
    public long policyId;

    @Id
    public String path;

    @Column(name = "content_sha256")
    public String contentSha256;

    public int bytes;

    @SuppressWarnings("NullAway.Init")
    protected PolicyFileEntity() {}

    PolicyFileEntity(long policyId, String path, String contentSha256, int bytes) {
        this.policyId = policyId;
        this.path = path;
        this.contentSha256 = contentSha256;
        this.bytes = bytes;
    }

    /** The files of a policy in the order of their paths. */
    static List<PolicyFileEntity> of(long policyId) {
        return list("policyId = ?1 order by path", policyId);
    }
}
