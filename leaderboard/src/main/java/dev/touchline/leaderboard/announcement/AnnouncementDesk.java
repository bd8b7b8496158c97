package dev.touchline.leaderboard.announcement;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.policy.PolicyEntity;
import dev.touchline.leaderboard.season.BundledEntrants;
import dev.touchline.leaderboard.storage.Sha256;
import dev.touchline.leaderboard.tournament.TournamentEntity;
import dev.touchline.leaderboard.tournament.TournamentId;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.leaderboard.tournament.TournamentJournal.Entry;
import dev.touchline.tournaments.Tournament;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.files.TournamentFile;
import dev.touchline.tournaments.lots.SeedCommitment;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts tournaments on this server from files. One whose file gives a seed is drawn at once. Any other is announced with
 * the hash of a secret, and drawn when an operator brings a public value that nobody could know at that time.
 */
@ApplicationScoped
public class AnnouncementDesk {
    private static final String AWAITING_DRAW = "from AnnouncementEntity a where not exists"
            + " (from TournamentEntity t where t.id = a.tournamentId) order by a.announcedAt, a.tournamentId";
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_PUBLIC_VALUE = 500;

    /** Who does something and why; both are published. */
    public record Act(String operator, String reason) {
        public Act {
            requireReadable("operator", operator);
            requireReadable("reason", reason);
        }
    }

    private static void requireReadable(String field, String text) {
        if (!VisibleText.isName(text)) {
            throw new RefusedException(
                    Refusal.FILE,
                    "The " + field + " is " + VisibleText.quoted(text) + ": use 1 to " + VisibleText.LONGEST_NAME
                            + " visible characters");
        }
    }

    /**
     * What came of an announcement.
     *
     * @param isNew false when the same file was announced under this id before
     */
    public record Announced(Announcement announcement, boolean isNew) {}

    private final EntityManager entities;
    private final TournamentJournal journal;
    private final BundledEntrants bundled;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AnnouncementDesk(EntityManager entities, TournamentJournal journal, BundledEntrants bundled, Clock clock) {
        this.entities = entities;
        this.journal = journal;
        this.bundled = bundled;
        this.clock = clock;
    }

    /**
     * Announces a tournament, and draws it when its file gives a seed. The same again changes nothing.
     *
     * @throws RefusedException with file, line and field for a file that does not fit; {@link Refusal#RULING} when the id
     *     belongs to something else
     */
    @Transactional
    public Announced announce(String id, String text, Act act) {
        requireId(id);
        oneAtATime();
        String sha256 = Sha256.of(text.getBytes(UTF_8)).hex();
        @Nullable AnnouncementEntity known = AnnouncementEntity.findById(id);
        if (known != null && known.fileSha256.equals(sha256)) {
            return new Announced(announcement(known), false);
        }
        if (known != null || TournamentEntity.findById(id) != null) {
            throw refused("the id " + id + " is taken by a tournament "
                    + (known == null ? "that came from no file" : "from another file") + ": choose another id");
        }
        TournamentFile file = read(id, text);
        @Nullable Long seed = file.seed();
        AnnouncementEntity row = new AnnouncementEntity(
                id,
                file.regulations().name(),
                text,
                sha256,
                seed == null ? promise() : null,
                act.operator(),
                act.reason(),
                clock.instant());
        row.persist();
        if (seed == null) {
            requireDrawable(id, file);
        } else {
            create(id, file, seed);
        }
        return new Announced(announcement(row), true);
    }

    /**
     * Draws an announced tournament. The same again changes nothing.
     *
     * @param publicValue 1 to 500 visible characters, such as the next number of a public beacon
     * @return empty when nothing of that id was announced
     * @throws RefusedException when it was drawn with another value, or cannot be drawn
     */
    @Transactional
    public Optional<Announcement> draw(String id, String publicValue, Act act) {
        requirePublicValue(publicValue);
        oneAtATime();
        @Nullable AnnouncementEntity row = AnnouncementEntity.findById(id);
        if (row == null) {
            return Optional.empty();
        }
        if (row.secret == null || row.commitment == null) {
            throw refused(id + " was drawn when it was announced: its file gives the seed");
        }
        @Nullable RevealEntity known = RevealEntity.findById(id);
        if (known == null) {
            long seed = new SeedCommitment(row.commitment).reveal(row.secret, publicValue);
            create(id, read(id, row.file), seed);
            new RevealEntity(id, publicValue, act.operator(), act.reason(), clock.instant()).persist();
        } else if (!known.publicValue.equals(publicValue)) {
            throw refused(id + " was drawn with another public value: a draw is made once");
        }
        return Optional.of(announcement(row));
    }

    /** What is published about a tournament's coming here; empty when it came from no file. */
    @Transactional
    public Optional<Announcement> find(String id) {
        AnnouncementEntity row = AnnouncementEntity.findById(id);
        return Optional.ofNullable(row).map(AnnouncementDesk::announcement);
    }

    /** Whether a tournament came from a file that was announced here. */
    @Transactional
    public boolean isAnnounced(String id) {
        return AnnouncementEntity.count("tournamentId", id) > 0;
    }

    /** Tournaments that wait for their draw, in the order in which they were announced. */
    @Transactional
    public List<Announcement> awaitingDraw() {
        return entities.createQuery(AWAITING_DRAW, AnnouncementEntity.class)
                .getResultStream()
                .map(AnnouncementDesk::announcement)
                .toList();
    }

    private void create(String id, TournamentFile file, long seed) {
        List<Entry> entries = file.entrants().stream()
                .map(entrant -> new Entry(entrant.id(), policyOf(entrant.id()).orElseThrow(), entrant.rating()))
                .toList();
        located(id, () -> journal.create(id, bundled.rulebook(), file.regulations(), entries, seed, file.calendar()));
        entities.flush();
    }

    private static TournamentFile read(String id, String text) {
        return TournamentFile.parseRegistered(id + ".yaml", text, AnnouncementDesk::registered);
    }

    /** With its latest policy; the rating is the file's to give. */
    private static Optional<Entrant> registered(String id) {
        EntrantEntity row = EntrantEntity.findById(id);
        return policyOf(id).map(_ -> new Entrant(row.id, row.name, 0, row.provider));
    }

    private static Optional<Long> policyOf(String entrantId) {
        List<PolicyEntity> policies = PolicyEntity.of(entrantId);
        return policies.isEmpty() ? Optional.empty() : Optional.of(Objects.requireNonNull(policies.getLast().id));
    }

    /** Constraints that exclude one another do so for every seed. */
    private static void requireDrawable(String id, TournamentFile file) {
        located(id, () -> Tournament.of(file.regulations(), file.entrants(), 0));
    }

    private static void located(String id, Runnable drawing) {
        try {
            drawing.run();
        } catch (RefusedException impossible) {
            throw new RefusedException(Refusal.FILE, id + ".yaml: " + impossible.getMessage());
        }
    }

    private AnnouncementEntity.Promise promise() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String hex = HexFormat.of().formatHex(secret);
        return new AnnouncementEntity.Promise(hex, SeedCommitment.to(hex).hash());
    }

    private static Announcement announcement(AnnouncementEntity row) {
        return Announcement.of(
                row, RevealEntity.findById(row.tournamentId), TournamentEntity.findById(row.tournamentId));
    }

    /** Two requests with one id must not both find nothing. */
    private void oneAtATime() {
        entities.createNativeQuery("lock table announcement in share row exclusive mode")
                .executeUpdate();
    }

    private static void requireId(String id) {
        if (!TournamentId.isOne(id)) {
            throw new RefusedException(
                    Refusal.FILE,
                    "The id " + VisibleText.quoted(id) + " is not allowed: an id is " + TournamentId.RULE);
        }
        if (TournamentId.isOfRound(id)) {
            throw new RefusedException(
                    Refusal.FILE,
                    "The id " + VisibleText.quoted(id) + " is not allowed: rounds of the standing ladder have such ids;"
                            + " choose another");
        }
    }

    private static void requirePublicValue(String value) {
        boolean isVisible = value.lines().count() == 1
                && value.codePoints().noneMatch(Character::isISOControl)
                && value.strip().equals(value);
        if (value.isBlank() || value.length() > LONGEST_PUBLIC_VALUE || !isVisible) {
            throw new RefusedException(
                    Refusal.FILE,
                    "The public value " + VisibleText.quoted(value) + " is not allowed: use 1 to "
                            + LONGEST_PUBLIC_VALUE + " visible characters on one line");
        }
    }

    private static RefusedException refused(String problem) {
        return new RefusedException(Refusal.RULING, problem);
    }
}
