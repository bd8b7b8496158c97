package dev.touchline.leaderboard.season;

import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.policy.PolicyArchive;
import dev.touchline.leaderboard.tournament.TournamentEntity;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.leaderboard.tournament.TournamentJournal.Entry;
import dev.touchline.tournaments.regulations.Regulations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The cup that a server with an empty data folder plays, so that there is something to see. */
@ApplicationScoped
public class SampleCup {
    public static final String ID = "sample-cup";

    /** The published seed of the draw and of every match. */
    public static final long SEED = 2026;

    private final BundledEntrants bundled;
    private final PolicyArchive policies;
    private final TournamentJournal journal;
    private final Clock clock;

    SampleCup(BundledEntrants bundled, PolicyArchive policies, TournamentJournal journal, Clock clock) {
        this.bundled = bundled;
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Registers the bundled entrants and draws the cup, unless the server has a tournament already: all in one
     * transaction, so that a crash leaves either nothing or a drawn cup.
     *
     * @return whether the cup was drawn now
     */
    @Transactional
    public boolean arrangeIfEmpty() {
        if (TournamentEntity.count() > 0) {
            return false;
        }
        List<Entry> entries = new ArrayList<>();
        for (BundledEntrant entrant : bundled.all()) {
            new EntrantEntity(entrant.id(), entrant.name(), entrant.provider(), clock.instant()).persist();
            long policy = policies.register(entrant.id(), entrant.policy());
            entries.add(new Entry(entrant.id(), policy, entrant.rating()));
        }
        journal.create(ID, bundled.rulebook(), Regulations.sampleCup(), entries, SEED, null);
        return true;
    }
}
