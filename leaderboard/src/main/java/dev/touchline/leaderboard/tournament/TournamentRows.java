package dev.touchline.leaderboard.tournament;

import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.tournaments.Tournament;
import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Rulings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works out from rows where a tournament stands: after a start, and when somebody else has written. */
@ApplicationScoped
class TournamentRows {
    private final EntityManager entities;

    TournamentRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param row locked, so that nobody writes meanwhile */
    CurrentTournament read(TournamentEntity row) {
        List<ParticipantEntity> participants = ParticipantEntity.of(row.id);
        DrawnTournament drawn = draw(row.id, row.rulebook, row.regulations(), row.seed, participants);
        drawn.tournament().draw().ifPresent(draw -> requireSameDraw(row, participants, draw));
        List<RulingEntity> trail = RulingEntity.of(row.id);
        Rulings rulings = new Rulings(trail.stream().map(RulingEntity::toRuling).toList());
        List<Instant> extendedAt = trail.stream()
                .filter(ruling -> ruling.toRuling().operation() instanceof Operation.Extend)
                .map(ruling -> ruling.madeAt)
                .toList();
        return CurrentTournament.of(
                row.version, drawn, drawn.tournament().after(results(row.id), rulings), row.calendar(), extendedAt);
    }

    DrawnTournament draw(
            String id, String rulebook, Regulations regulations, long seed, List<ParticipantEntity> participants) {
        Map<String, Long> policies = new LinkedHashMap<>();
        List<Entrant> entrants = new ArrayList<>();
        for (ParticipantEntity participant : participants) {
            EntrantEntity entrant = Objects.requireNonNull(EntrantEntity.findById(participant.entrantId));
            entrants.add(new Entrant(entrant.id, entrant.name, participant.rating, entrant.provider));
            policies.put(entrant.id, participant.policyId);
        }
        return new DrawnTournament(id, rulebook, Tournament.of(regulations, entrants, seed), policies);
    }

    static void writeDraw(List<ParticipantEntity> participants, Draw draw) {
        Map<String, Draw.Step> steps = stepsByEntrant(draw);
        participants.forEach(participant -> {
            Draw.Step step = Objects.requireNonNull(steps.get(participant.entrantId));
            participant.drawnGroup = step.group();
            participant.drawnPlace = step.position();
        });
    }

    /** The draw is worked out anew from its seed each time; the rows keep a later version from drawing otherwise. */
    private static void requireSameDraw(TournamentEntity row, List<ParticipantEntity> participants, Draw draw) {
        Map<String, Draw.Step> steps = stepsByEntrant(draw);
        for (ParticipantEntity participant : participants) {
            Draw.@Nullable Step step = steps.get(participant.entrantId);
            if (step == null
                    || !step.group().equals(participant.drawnGroup)
                    || !Objects.equals(step.position(), participant.drawnPlace)) {
                throw new IllegalStateException("this version draws the tournament " + row.id
                        + " differently than it was drawn; go on with the version that began it");
            }
        }
    }

    private static Map<String, Draw.Step> stepsByEntrant(Draw draw) {
        Map<String, Draw.Step> steps = new LinkedHashMap<>();
        draw.steps().forEach(step -> steps.put(step.entrant().id(), step));
        return steps;
    }

    private List<Result> results(String tournamentId) {
        return entities.createQuery(
                        "select f.code, r from ResultEntity r join FixtureEntity f on f.id = r.fixtureId"
                                + " where f.tournamentId = :tournament order by f.number, r.run",
                        Object[].class)
                .setParameter("tournament", tournamentId)
                .getResultStream()
                .map(row -> ((ResultEntity) row[1]).toResult((String) row[0]))
                .toList();
    }
}
