package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.board.EntrantView.AttemptView;
import dev.touchline.leaderboard.board.EntrantView.Balance;
import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.policy.PolicyArchive;
import dev.touchline.leaderboard.policy.PolicyEntity;
import dev.touchline.leaderboard.tournament.Broadcast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything public about an entrant. */
@ApplicationScoped
@Transactional
class EntrantRecords {
    private static final String USE_OF_POLICIES = """
            select case when o.homeId = :entrant then o.homePolicyId else o.awayPolicyId end, count(r), min(r.committedAt)
            from ResultEntity r
            join MatchOrderEntity o on o.id = r.orderId
            join FixtureEntity f on f.id = r.fixtureId
            where o.state = DONE and (o.homeId = :entrant or o.awayId = :entrant) and\s""" + Broadcast.NOW + " group by 1";

    /** Public matches of a policy. */
    private record Use(long matches, @Nullable Instant firstMatchAt) {}

    private final EntityManager entities;
    private final Broadcast broadcast;
    private final PolicyArchive policies;
    private final Results results;
    private final Ladder ladder;

    EntrantRecords(
            EntityManager entities, Broadcast broadcast, PolicyArchive policies, Results results, Ladder ladder) {
        this.entities = entities;
        this.broadcast = broadcast;
        this.policies = policies;
        this.results = results;
        this.ladder = ladder;
    }

    /** Every entrant, by name. */
    List<EntrantLink> all() {
        return EntrantEntity.<EntrantEntity>list("order by lower(name), id").stream()
                .map(row -> new EntrantLink(row.id, row.name))
                .toList();
    }

    /** Whether there is an entrant of this id, which may be anything that somebody sent. */
    boolean isKnown(String id) {
        return row(id).isPresent();
    }

    /** @throws NotFoundException when there is none of this id */
    EntrantView of(String id) {
        EntrantEntity row = find(id);
        EntrantProfile profile = profile(row);
        return new EntrantView(
                row.id,
                row.name,
                row.provider,
                row.registeredAt,
                profile.balance(),
                profile.rating(),
                RatingHistory.thinned(
                        ladder.history(id).stream().map(EntrantRating::of).toList()),
                profile.appearances().stream().limit(EntrantView.FORM).toList(),
                HeadToHead.rowOf(profile.appearances()),
                attempts(id),
                profile.matches().stream().limit(EntrantView.LISTED).toList());
    }

    /** @throws NotFoundException when there is none of this id */
    EntrantProfile profile(String id) {
        return profile(find(id));
    }

    /** @throws NotFoundException when one of them is unknown */
    CompareView compared(String a, String b) {
        return CompareView.of(profile(a), profile(b), ladder.difference(a, b));
    }

    private static EntrantEntity find(String id) {
        return row(id).orElseThrow(() -> new NotFoundException("There is no entrant of this id."));
    }

    /** The database cannot even be asked for a text with a NUL. */
    private static Optional<EntrantEntity> row(String id) {
        return id.indexOf('\0') >= 0 ? Optional.empty() : EntrantEntity.findByIdOptional(id);
    }

    private EntrantProfile profile(EntrantEntity row) {
        List<ResultView> matches =
                results.of(row.id).stream().map(ResultView::of).toList();
        List<Appearance> appearances =
                matches.stream().map(match -> Appearance.of(row.id, match)).toList();
        return new EntrantProfile(
                new EntrantLink(row.id, row.name),
                row.provider,
                Balance.of(appearances),
                ladder.current().of(row.id).map(EntrantRating::of).orElse(null),
                (int) PolicyEntity.count("entrantId", row.id),
                appearances,
                matches);
    }

    private List<AttemptView> attempts(String entrantId) {
        Map<Long, Use> uses = new LinkedHashMap<>();
        entities.createQuery(USE_OF_POLICIES, Object[].class)
                .setParameter("now", broadcast.now())
                .setParameter("entrant", entrantId)
                .getResultStream()
                .forEach(use -> uses.put((Long) use[0], new Use((Long) use[1], (Instant) use[2])));
        return PolicyEntity.of(entrantId).stream()
                .map(policy -> {
                    long policyId = Objects.requireNonNull(policy.id);
                    Use use = uses.getOrDefault(policyId, new Use(0, null));
                    return new AttemptView(
                            PolicyView.of(policy),
                            policy.registeredAt,
                            use.firstMatchAt(),
                            use.matches(),
                            null,
                            policies.source(policyId).files());
                })
                .toList();
    }
}
