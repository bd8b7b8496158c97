package dev.touchline.engine.bundle;

import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import dev.touchline.engine.drill.BallStart;
import dev.touchline.engine.drill.Drill;
import dev.touchline.engine.drill.Ending;
import dev.touchline.engine.drill.PlayerStart;
import dev.touchline.engine.drill.StartingPosition;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The section of a drill, as told in {@link BundleFormat}. */
final class DrillFormat {
    private DrillFormat() {}

    static void write(Drill drill, DataOutputStream out) throws IOException {
        StartingPosition start = drill.start();
        out.writeByte(start.period().ordinal());
        out.writeInt(start.periodTick());
        out.writeInt(start.score().home());
        out.writeInt(start.score().away());
        for (Side side : Side.values()) {
            out.writeByte(start.players(side).size());
            for (PlayerStart player : start.players(side)) {
                out.writeByte(player.number());
                doubles(out, player.x(), player.y(), player.vx(), player.vy(), player.stamina());
                out.writeBoolean(player.booked());
            }
        }
        write(start.ball(), out);
        out.writeByte(drill.endings().size());
        for (Ending ending : drill.endings()) {
            write(ending, out);
        }
    }

    private static void write(BallStart ball, DataOutputStream out) throws IOException {
        switch (ball) {
            case BallStart.Free(
                    Side side,
                    int number,
                    double x,
                    double y,
                    double z,
                    double vx,
                    double vy,
                    double vz) -> {
                bytes(out, 0, side.ordinal(), number);
                doubles(out, x, y, z, vx, vy, vz);
            }
            case BallStart.AtFeet(Side side, int number) -> bytes(out, 1, side.ordinal(), number);
            case BallStart.InHands(Side side) -> bytes(out, 2, side.ordinal());
            case BallStart.Restart(RestartKind kind, Side side, double x, double y) -> {
                bytes(out, 3, side.ordinal(), kind.ordinal());
                doubles(out, x, y);
            }
        }
    }

    private static void write(Ending ending, DataOutputStream out) throws IOException {
        switch (ending) {
            case Ending.Goal() -> out.writeByte(0);
            case Ending.BallOut() -> out.writeByte(1);
            case Ending.PlayStopped() -> out.writeByte(2);
            case Ending.BallLost(Side side) -> bytes(out, 3, side.ordinal());
            case Ending.ShotDecided(Side side) -> bytes(out, 4, side.ordinal());
            case Ending.TicksElapsed(int ticks) -> {
                out.writeByte(5);
                out.writeInt(ticks);
            }
        }
    }

    private static void bytes(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeByte(value);
        }
    }

    private static void doubles(DataOutputStream out, double... values) throws IOException {
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    static Drill read(ByteBuffer in) throws InvalidBundle {
        Period period = one(Period.values(), in, "period");
        int periodTick = in.getInt();
        Score score = new Score(in.getInt(), in.getInt());
        List<PlayerStart> home = players(in);
        List<PlayerStart> away = players(in);
        StartingPosition start = new StartingPosition(period, periodTick, score, home, away, ball(in));
        List<Ending> endings = new ArrayList<>();
        int count = in.get();
        for (int i = 0; i < count; i++) {
            endings.add(ending(in));
        }
        if (count < 0) {
            throw new InvalidBundle("drill.endings: %d are given".formatted(count));
        }
        return new Drill(start, endings);
    }

    private static List<PlayerStart> players(ByteBuffer in) throws InvalidBundle {
        int count = in.get();
        if (count < 0) {
            throw new InvalidBundle("drill.start: a team of %d players; permitted are 0 to 11".formatted(count));
        }
        List<PlayerStart> players = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            players.add(new PlayerStart(
                    in.get(),
                    in.getDouble(),
                    in.getDouble(),
                    in.getDouble(),
                    in.getDouble(),
                    in.getDouble(),
                    BundleReader.flag(in)));
        }
        return players;
    }

    private static BallStart ball(ByteBuffer in) throws InvalidBundle {
        int kind = in.get();
        Side side = one(Side.values(), in, "side");
        return switch (kind) {
            case 0 ->
                new BallStart.Free(
                        side,
                        in.get(),
                        in.getDouble(),
                        in.getDouble(),
                        in.getDouble(),
                        in.getDouble(),
                        in.getDouble(),
                        in.getDouble());
            case 1 -> new BallStart.AtFeet(side, in.get());
            case 2 -> new BallStart.InHands(side);
            case 3 ->
                new BallStart.Restart(one(RestartKind.values(), in, "restart"), side, in.getDouble(), in.getDouble());
            default -> throw new InvalidBundle("drill.start.ball: kind %d; permitted are 0 to 3".formatted(kind));
        };
    }

    private static Ending ending(ByteBuffer in) throws InvalidBundle {
        int kind = in.get();
        return switch (kind) {
            case 0 -> new Ending.Goal();
            case 1 -> new Ending.BallOut();
            case 2 -> new Ending.PlayStopped();
            case 3 -> new Ending.BallLost(one(Side.values(), in, "side"));
            case 4 -> new Ending.ShotDecided(one(Side.values(), in, "side"));
            case 5 -> new Ending.TicksElapsed(in.getInt());
            default -> throw new InvalidBundle("drill.endings: kind %d; permitted are 0 to 5".formatted(kind));
        };
    }

    private static <E> E one(E[] values, ByteBuffer in, String field) throws InvalidBundle {
        int ordinal = in.get();
        if (ordinal < 0 || ordinal >= values.length) {
            throw new InvalidBundle("drill: %s %d; permitted are 0 to %d".formatted(field, ordinal, values.length - 1));
        }
        return values[ordinal];
    }
}
