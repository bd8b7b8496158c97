package dev.touchline.leaderboard.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Who plays which order for now. A lease says no more than that: what counts is the result, and it counts once, whoever
 * brings it. Losing the last moment of a lease in a crash is harmless, so no transaction here waits for the disk.
 */
@ApplicationScoped
public class OrderBook {
    private static final String CANDIDATES = """
            select t.id, o.id, t.ladder_round is not null
            from tournament t cross join lateral (
                select id, number from match_order
                where tournament_id = t.id and state in ('OPEN', 'LEASED')
                  and (state = 'OPEN' and (not_before is null or not_before <= :now) or leased_until < :now)
                order by number limit :most) o
            where t.status = 'PLAYING' and not t.paused
            order by t.created_at, t.id, o.number
            """;
    private static final String IN_PLAY = """
            select tournament_id, count(*) from match_order
            where state = 'LEASED' and leased_until >= :now group by tournament_id
            """;
    private static final String TAKE = """
            update match_order
            set state = 'LEASED', owner = :owner, leased_until = :until, heartbeat_at = :now,
                runs_begun = runs_begun + 1, not_before = null
            where id in (:ids) and (state = 'OPEN' or state = 'LEASED' and leased_until < :now)
            returning id
            """;
    private static final String BEAT = """
            update match_order set leased_until = :until, heartbeat_at = :now
            where owner = :owner and state = 'LEASED' and id in (:ids) returning id
            """;
    private static final String GIVE_BACK = """
            update match_order set state = 'OPEN', leased_until = null where owner = :owner and state = 'LEASED'
            """;
    private static final String ORDERS = """
            select o, f, t.rulebook, home.name, away.name
            from MatchOrderEntity o
            join FixtureEntity f on f.id = o.fixtureId
            join TournamentEntity t on t.id = o.tournamentId
            join EntrantEntity home on home.id = o.homeId
            join EntrantEntity away on away.id = o.awayId
            where o.id in (:ids)
            """;

    private final EntityManager entities;
    private final Clock clock;

    OrderBook(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Takes orders that nobody plays, or whose lease ran out, in turns among the tournaments; those of the standing
     * ladder only when no tournament has any.
     *
     * @param most how many at most
     * @return in the order in which they should be played
     */
    @Transactional
    public List<MatchOrder> lease(String owner, int most, Duration lease) {
        Instant now = clock.instant();
        List<String> chosen = choose(most, now);
        if (chosen.isEmpty()) {
            return List.of();
        }
        doNotWaitForTheDisk();
        List<?> taken = entities.createNativeQuery(TAKE, String.class)
                .setParameter("owner", owner)
                .setParameter("until", now.plus(lease))
                .setParameter("now", now)
                .setParameter("ids", chosen)
                .getResultList();
        return inOrder(chosen.stream().filter(taken::contains).toList(), orders(chosen));
    }

    /**
     * Lengthens leases.
     *
     * @return the ids of those that are still the owner's; the others were taken back or by somebody else
     */
    @Transactional
    public List<String> beat(String owner, Collection<String> ids, Duration lease) {
        if (ids.isEmpty()) {
            return List.of();
        }
        doNotWaitForTheDisk();
        Instant now = clock.instant();
        return entities
                .createNativeQuery(BEAT, String.class)
                .setParameter("owner", owner)
                .setParameter("until", now.plus(lease))
                .setParameter("now", now)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    /** Gives back whatever an owner holds: when it stops, or when it starts and is the only one of its name. */
    @Transactional
    public void giveBack(String owner) {
        entities.createNativeQuery(GIVE_BACK).setParameter("owner", owner).executeUpdate();
    }

    /** Every order of a tournament that has no result yet, whoever plays it, in the order of the schedule. */
    @Transactional
    public List<MatchOrder> toPlay(String tournamentId) {
        List<String> ids = entities.createQuery(
                        "select o.id from MatchOrderEntity o where o.tournamentId = :tournament"
                                + " and o.state in (OPEN, LEASED) order by o.number",
                        String.class)
                .setParameter("tournament", tournamentId)
                .getResultList();
        return ids.isEmpty() ? List.of() : inOrder(ids, orders(ids));
    }

    private static List<MatchOrder> inOrder(List<String> ids, Map<String, MatchOrder> orders) {
        return ids.stream().map(id -> Objects.requireNonNull(orders.get(id))).toList();
    }

    /** The standing ladder takes what tournaments leave. */
    private List<String> choose(int most, Instant now) {
        Candidates candidates = candidates(most, now);
        Map<String, Integer> inPlay = inPlay(now);
        List<String> chosen = new ArrayList<>(Turns.choose(candidates.tournaments(), inPlay, most));
        chosen.addAll(Turns.choose(candidates.rounds(), inPlay, most - chosen.size()));
        return chosen;
    }

    /** What could be played, tournament by tournament. */
    private record Candidates(Map<String, List<String>> tournaments, Map<String, List<String>> rounds) {}

    private Candidates candidates(int most, Instant now) {
        Candidates candidates = new Candidates(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Object row : entities.createNativeQuery(CANDIDATES, Object[].class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            ((Boolean) columns[2] ? candidates.rounds() : candidates.tournaments())
                    .computeIfAbsent((String) columns[0], _ -> new ArrayList<>())
                    .add((String) columns[1]);
        }
        return candidates;
    }

    private Map<String, Integer> inPlay(Instant now) {
        Map<String, Integer> inPlay = new TreeMap<>();
        for (Object row : entities.createNativeQuery(IN_PLAY, Object[].class)
                .setParameter("now", now)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            inPlay.put((String) columns[0], ((Number) columns[1]).intValue());
        }
        return inPlay;
    }

    private Map<String, MatchOrder> orders(List<String> ids) {
        Map<String, MatchOrder> orders = new LinkedHashMap<>();
        for (Object[] row : entities.createQuery(ORDERS, Object[].class)
                .setParameter("ids", ids)
                .getResultList()) {
            MatchOrderEntity order = (MatchOrderEntity) row[0];
            FixtureEntity fixture = (FixtureEntity) row[1];
            orders.put(
                    order.id,
                    new MatchOrder(
                            order.id,
                            order.fixtureId,
                            order.tournamentId,
                            order.number,
                            order.run,
                            (String) row[2],
                            fixture.seed,
                            fixture.tieRule,
                            order.lead,
                            new MatchOrder.Contender(order.homeId, (String) row[3], order.homePolicyId),
                            new MatchOrder.Contender(order.awayId, (String) row[4], order.awayPolicyId)));
        }
        return orders;
    }

    private void doNotWaitForTheDisk() {
        entities.createNativeQuery("set local synchronous_commit = off").executeUpdate();
    }
}
