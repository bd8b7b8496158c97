package dev.touchline.engine.bundle;

import dev.touchline.engine.MatchResult;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.drill.Drill;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.engine.rulebook.RulebookJson;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Reads {@link BundleFormat}, whoever wrote the bytes. */
final class BundleReader {
    private final ByteBuffer file;

    BundleReader(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes);
    }

    Bundle read() throws InvalidBundle {
        if (file.remaining() < 10 || !BundleFormat.MAGIC.equals(ascii(8))) {
            throw new InvalidBundle("byte 0: no bundle; a bundle begins with " + BundleFormat.MAGIC);
        }
        int version = file.getShort();
        if (version != BundleFormat.VERSION) {
            throw new InvalidBundle("byte 8: bundle version %d; this program reads version %d"
                    .formatted(version, BundleFormat.VERSION));
        }
        ByteBuffer head = section(BundleFormat.HEAD);
        ByteBuffer drill = section(BundleFormat.DRILL);
        ByteBuffer home = section(BundleFormat.HOME);
        ByteBuffer away = section(BundleFormat.AWAY);
        ByteBuffer homeFuel = section(BundleFormat.HOME_FUEL);
        ByteBuffer awayFuel = section(BundleFormat.AWAY_FUEL);
        ByteBuffer result = section(BundleFormat.RESULT);
        ByteBuffer chain = section(BundleFormat.CHAIN);
        if (file.hasRemaining()) {
            throw new InvalidBundle(
                    "byte %d: %d bytes after the end of the bundle".formatted(file.position(), file.remaining()));
        }
        try {
            return bundle(
                    head,
                    drill(drill),
                    new Recording(compressed(home)),
                    new Recording(compressed(away)),
                    FuelLog.read(compressed(homeFuel)),
                    FuelLog.read(compressed(awayFuel)),
                    result(result),
                    chain(chain));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new InvalidBundle("a section is intact but makes no sense: " + reason(e));
        }
    }

    private static String reason(RuntimeException e) {
        String message = e.getMessage();
        return message != null ? message : "it is too short";
    }

    private ByteBuffer section(String tag) throws InvalidBundle {
        int start = file.position();
        if (file.remaining() < 8 || !ascii(4).equals(tag)) {
            throw new InvalidBundle("byte %d: section %s expected".formatted(start, tag));
        }
        int length = file.getInt();
        if (length < 0 || length > file.remaining() - BundleFormat.DIGEST_BYTES) {
            throw new InvalidBundle("byte %d: section %s is cut off or its length is damaged".formatted(start, tag));
        }
        byte[] payload = new byte[length];
        file.get(payload);
        byte[] digest = new byte[BundleFormat.DIGEST_BYTES];
        file.get(digest);
        if (!Arrays.equals(digest, BundleFormat.sha256().digest(payload))) {
            throw new InvalidBundle("byte %d: section %s is damaged: its SHA-256 does not match".formatted(start, tag));
        }
        return ByteBuffer.wrap(payload);
    }

    private static Bundle bundle(
            ByteBuffer head,
            @Nullable Drill drill,
            Recording home,
            Recording away,
            FuelLog homeFuel,
            FuelLog awayFuel,
            MatchResult result,
            List<String> chain)
            throws InvalidBundle {
        String engine = text(head);
        Rulebook rulebook = RulebookJson.read(text(head));
        long seed = head.getLong();
        boolean mirrored = flag(head);
        byte tieByte = head.get();
        TieRule tieRule = switch (tieByte) {
            case 0 -> TieRule.DRAW_STANDS;
            case 1, BundleFormat.SECOND_LEG -> TieRule.EXTRA_TIME_AND_SHOOT_OUT;
            default -> throw new InvalidBundle("the tie rule is %d: it is 0, 1 or 2".formatted(tieByte));
        };
        int lead = tieByte == BundleFormat.SECOND_LEG ? lead(head) : 0;
        Contestant homeTeam = new Contestant(text(head), text(head));
        Contestant awayTeam = new Contestant(text(head), text(head));
        end(head, BundleFormat.HEAD);
        MatchSetup setup = new MatchSetup(rulebook, seed, mirrored, tieRule, lead, drill);
        return new Bundle(engine, setup, homeTeam, awayTeam, home, away, homeFuel, awayFuel, result, chain);
    }

    private static int lead(ByteBuffer head) throws InvalidBundle {
        int lead = head.getInt();
        if (lead == 0 || Math.abs((long) lead) > MatchSetup.GREATEST_LEAD) {
            throw new InvalidBundle("a second leg with a lead of %d goals: it is -%d to %d and not 0"
                    .formatted(lead, MatchSetup.GREATEST_LEAD, MatchSetup.GREATEST_LEAD));
        }
        return lead;
    }

    private static @Nullable Drill drill(ByteBuffer in) throws InvalidBundle {
        if (!in.hasRemaining()) {
            return null;
        }
        Drill drill = DrillFormat.read(in);
        end(in, BundleFormat.DRILL);
        return drill;
    }

    private static byte[] compressed(ByteBuffer in) throws InvalidBundle {
        int length = in.getInt();
        if (length < 0 || length > BundleFormat.MOST_RECORDED) {
            throw new InvalidBundle(
                    "a recording of %d bytes; permitted are 0 to %d".formatted(length, BundleFormat.MOST_RECORDED));
        }
        if (length > (long) in.remaining() * BundleFormat.MOST_COMPRESSED) {
            throw new InvalidBundle("a recording of %d bytes cannot come out of %d".formatted(length, in.remaining()));
        }
        byte[] bytes = new byte[length];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(in);
            int done = 0;
            int step = 1;
            // Nothing comes at the end, where input is missing, and where a dictionary is asked for that nobody has.
            while (done < length && step > 0) {
                step = inflater.inflate(bytes, done, length - done);
                done += step;
            }
            boolean more = !inflater.finished() && inflater.inflate(new byte[1]) > 0;
            if (done < length || more || !inflater.finished() || in.hasRemaining()) {
                throw new InvalidBundle("a recording has not the length it says");
            }
        } catch (DataFormatException e) {
            throw new InvalidBundle("a recording cannot be decompressed: " + e.getMessage());
        } finally {
            inflater.end();
        }
        return bytes;
    }

    private static MatchResult result(ByteBuffer in) throws InvalidBundle {
        Score score = new Score(in.getInt(), in.getInt());
        Score extraTime = optionalScore(in);
        Score shootOut = optionalScore(in);
        Outcome outcome = switch (in.get()) {
            case 0 -> new Outcome.Played();
            case 1 -> new Outcome.Walkover(Side.HOME, text(in));
            case 2 -> new Outcome.Walkover(Side.AWAY, text(in));
            case 3 -> new Outcome.DoubleWalkover(text(in), text(in));
            default -> throw new InvalidBundle("unknown outcome");
        };
        MatchResult result =
                new MatchResult(score, extraTime, shootOut, outcome, in.getInt(), in.getInt(), in.getInt(), text(in));
        end(in, BundleFormat.RESULT);
        return result;
    }

    private static @Nullable Score optionalScore(ByteBuffer in) throws InvalidBundle {
        return flag(in) ? new Score(in.getInt(), in.getInt()) : null;
    }

    private static List<String> chain(ByteBuffer in) throws InvalidBundle {
        int count = in.getInt();
        if (count < 0 || count != in.remaining() / BundleFormat.DIGEST_BYTES) {
            throw new InvalidBundle("the hash chain has not the length it says");
        }
        List<String> links = new ArrayList<>(count);
        byte[] link = new byte[BundleFormat.DIGEST_BYTES];
        for (int i = 0; i < count; i++) {
            in.get(link);
            links.add(HexFormat.of().formatHex(link));
        }
        end(in, BundleFormat.CHAIN);
        return links;
    }

    static boolean flag(ByteBuffer in) throws InvalidBundle {
        byte value = in.get();
        if (value != 0 && value != 1) {
            throw new InvalidBundle("a flag is %d; permitted are 0 and 1".formatted(value));
        }
        return value == 1;
    }

    private static String text(ByteBuffer in) throws InvalidBundle {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new InvalidBundle("a text of %d bytes does not fit its section".formatted(length));
        }
        ByteBuffer bytes = in.slice(in.position(), length);
        in.position(in.position() + length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidBundle("a text of %d bytes is no UTF-8".formatted(length));
        }
    }

    private static void end(ByteBuffer in, String tag) throws InvalidBundle {
        if (in.hasRemaining()) {
            throw new InvalidBundle("section %s has %d bytes too many".formatted(tag, in.remaining()));
        }
    }

    private String ascii(int length) {
        byte[] bytes = new byte[length];
        file.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
