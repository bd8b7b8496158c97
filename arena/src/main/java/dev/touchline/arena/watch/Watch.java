package dev.touchline.arena.watch;

import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.match.MatchMinutes;
import dev.touchline.arena.report.Printable;
import dev.touchline.arena.verification.BundleFile;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.bundle.Bundle;
import dev.touchline.engine.bundle.InvalidBundle;
import dev.touchline.engine.bundle.Resimulation;
import dev.touchline.engine.bundle.Verification;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.replay.InvalidReplay;
import dev.touchline.engine.replay.Replay;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shows a match that verifies; one that does not is not shown. */
public final class Watch {
    private static final int STATUS_NOT_VERIFIED = 1;
    private static final int TICKS_PER_PICTURE = 5;
    private static final long PICTURE_MILLIS = 150;
    private static final int LINES_UNDER_PICTURE = 4;

    private final Commentary commentary;
    private final MatchMinutes minutes;
    private final List<Event> events;
    private final Replay replay;
    private final PitchPicture picture;
    private final int from;
    private final PrintWriter out;

    private Watch(Bundle bundle, Resimulation match, MatchMinutes minutes, Replay replay, int from, PrintWriter out) {
        this.commentary = new Commentary(bundle.home().name(), bundle.away().name(), minutes);
        this.minutes = minutes;
        this.events = match.events();
        this.replay = replay;
        this.picture = new PitchPicture(replay);
        this.from = from;
        this.out = out;
    }

    /**
     * Writes a match as text.
     *
     * @return the exit status: 0, or 1 when the bundle does not verify, which is then said instead
     * @throws InvalidInput when there is no such file, or the match is over before the minute asked for
     */
    public static int run(WatchRequest request, PrintWriter out) throws InterruptedException {
        try {
            Bundle bundle = BundleFile.read(request.bundle());
            return switch (Verification.of(bundle)) {
                case Verification.Different(int tick, String reason) -> refuse(out, reason + ", tick " + tick);
                case Verification.Verified(Resimulation match) -> {
                    Replay replay = Replay.read(match.replay());
                    MatchMinutes minutes = MatchMinutes.of(
                            match.events(), bundle.setup().rulebook().clock());
                    int from = minutes.firstTick(request.fromMinute());
                    if (from >= match.result().ticks() && from > 0) {
                        throw new InvalidInput("--from %d: the match ends in minute %s"
                                .formatted(
                                        request.fromMinute(),
                                        minutes.at(match.result().ticks())));
                    }
                    Watch watch = new Watch(bundle, match, minutes, replay, from, out);
                    watch.heading(bundle);
                    if (request.paced()) {
                        watch.film();
                    } else {
                        watch.print();
                    }
                    yield 0;
                }
            };
        } catch (InvalidBundle damaged) {
            return refuse(out, String.valueOf(damaged.getMessage()));
        } catch (InvalidReplay ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static int refuse(PrintWriter out, String reason) {
        out.println("this bundle does not verify, so there is no match to watch: " + Printable.line(reason));
        out.flush();
        return STATUS_NOT_VERIFIED;
    }

    private void heading(Bundle bundle) {
        out.println("%s - %s   (%s, seed %d)"
                .formatted(
                        Printable.line(bundle.home().name()),
                        Printable.line(bundle.away().name()),
                        bundle.setup().rulebook().name(),
                        bundle.setup().seed()));
        out.println(PitchPicture.LEGEND);
        out.println();
    }

    /** Every told event as a line, the moments that matter as pictures, at once. */
    private void print() {
        for (Event event : events) {
            Optional<String> line = commentary.tell(event);
            if (event.tick() < from || line.isEmpty()) {
                continue;
            }
            out.println(line.get());
            if (isPictured(event)) {
                out.print(picture.draw(frame(event.tick())));
            }
        }
        out.flush();
    }

    private static boolean isPictured(Event event) {
        return switch (event) {
            case Event.Goal _, Event.Shot _ -> true;
            case Event.Foul _, Event.Booking _, Event.Offside _, Event.BackPass _ -> false;
            case Event.TimeWasting _, Event.AdvantagePlayed _ -> false;
            case Event.PeriodStarted _, Event.PeriodEnded _, Event.MatchEnded _ -> false;
            case Event.Awarded awarded -> awarded.kind() == RestartKind.PENALTY;
            case Event.RestartTaken _, Event.Pass _, Event.Tackle _, Event.AerialDuel _, Event.Save _ -> false;
            case Event.ShootOutKick _, Event.CallFailed _ -> false;
        };
    }

    /** A few pictures a second, each over the one before, with the last lines of commentary under it. */
    private void film() throws InterruptedException {
        String[] last = new String[LINES_UNDER_PICTURE];
        Arrays.fill(last, "");
        int next = 0;
        for (int frame = frame(from); frame < replay.frames(); frame += TICKS_PER_PICTURE) {
            for (; next < events.size() && events.get(next).tick() <= frame + 1; next++) {
                commentary.tell(events.get(next)).ifPresent(line -> {
                    System.arraycopy(last, 1, last, 0, last.length - 1);
                    last[last.length - 1] = line;
                });
            }
            out.print("\u001b[H\u001b[J");
            out.println("%s   minute %s".formatted(commentary.score(), minutes.at(frame + 1)));
            out.print(picture.draw(frame));
            for (String line : last) {
                out.println(line);
            }
            out.flush();
            Thread.sleep(PICTURE_MILLIS);
        }
    }

    private int frame(int tick) {
        return Math.max(0, Math.min(replay.frames() - 1, tick - 1));
    }
}
