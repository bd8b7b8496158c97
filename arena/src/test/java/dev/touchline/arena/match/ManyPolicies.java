package dev.touchline.arena.match;

import dev.touchline.arena.policy.Policy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Any number of policies that differ: each lets some of the parts below, chosen by its number, have a say in where the players
 * run. The parts use the library as policies do.
 */
final class ManyPolicies {
    private static final int PARTS = 5;

    private static final List<String> ALL = List.of("""
            def part(obs, memory):
                heap = [(distance(p, obs.ball), p.number) for p in obs.us]
                heapq.heapify(heap)
                return sum(heapq.heappop(heap)[1] for _ in range(3)) / 10
            """, """
            def part(obs, memory):
                seen = memory.setdefault("seen", collections.deque(maxlen=20))
                seen.append((round(obs.ball.x), round(obs.ball.y)))
                return collections.Counter(seen).most_common(1)[0][1] / 5
            """, """
            @functools.lru_cache(maxsize=50)
            def steps(n):
                return 1 if n < 2 else steps(n - 1) + steps(n - 2)

            def part(obs, memory):
                return steps(obs.tick % 40) % 7 - 3
            """, """
            def part(obs, memory):
                text = json.dumps({"x": obs.ball.x, "tick": obs.tick, "us": [p.y for p in obs.us]}, sort_keys=True)
                found = re.findall(r"-?\\d+\\.(\\d)", text)
                return sum(int(digit) for digit in found) / 20 - 2
            """, """
            @dataclasses.dataclass(order=True)
            class Spot:
                worth: float
                x: float = 0.0

                def __add__(self, other):
                    return Spot(self.worth + other.worth, self.x - other.x)

            def part(obs, memory):
                spots = sorted(Spot(distance(p, obs.ball), p.x) for p in obs.them)
                return (spots[0] + spots[-1]).worth / 30
            """, """
            def part(obs, memory):
                return random.gauss(0, 1) + random.choice([-1, 0, 1]) + random.sample(range(9), 3)[0] / 9
            """, """
            def part(obs, memory):
                big = 3 ** (20 + obs.tick % 30) * (obs.tick + 1)
                return (big % 1009) / 500 - 1 + len(str(big)) / 50
            """, """
            def part(obs, memory):
                pairs = itertools.combinations([p.x for p in obs.us], 2)
                near = itertools.takewhile(lambda pair: pair[0] < 30, pairs)
                return statistics.fmean([a - b for a, b in near] or [0]) / 20
            """, """
            class Plan(enum.Enum):
                HIGH = 2.0
                LOW = -2.0

            def part(obs, memory):
                try:
                    return Plan(2.0 if obs.ball.x > 0 else -2.0 if obs.ball.x < -20 else 9).value
                except ValueError:
                    return 0.5
            """, """
            def part(obs, memory):
                table = memory.setdefault("table", {})
                for p in obs.us:
                    key = (p.number, int(p.x) // 10)
                    table[key] = table.get(key, 0) + 1
                return max(table.values()) / (1 + len(table))
            """, """
            def walk(depth):
                if depth == 0:
                    yield 0
                for i in range(min(depth, 3)):
                    yield from (x + i for x in walk(depth - 1 - i))

            def part(obs, memory):
                return sum(walk(obs.tick % 6)) / 100
            """, """
            def part(obs, memory):
                names = {f"{p.x:6.2f}|{p.stamina!r:>8}": p.y for p in obs.us}
                return len("".join(sorted(names))) % 7 / 3 - id(names) % 2 + hash(("a", obs.tick)) % 3
            """, """
            def part(obs, memory):
                matrix = [[(i * j + obs.tick) % 5 for j in range(6)] for i in range(6)]
                row, *rest = matrix
                return bisect.bisect(sorted(row), 2) + math.sin(obs.tick) * math.hypot(*row[:2]) / 4
            """);

    private ManyPolicies() {}

    static Policy policy(int number) {
        List<String> parts = new ArrayList<>(ALL);
        Collections.shuffle(parts, new Random(number));
        StringBuilder source = new StringBuilder("""
                import bisect, collections, dataclasses, enum, functools, heapq, itertools, json, math, random, re, statistics
                from touchline import Command, distance, kick_to, velocity_to

                memory = {}

                """);
        for (int part = 0; part < PARTS; part++) {
            source.append(parts.get(part).replace("def part(", "def part_%d(".formatted(part)))
                    .append("\n\n");
        }
        return Teams.policy("many-" + number, source.append("""
                PARTS = [part_0, part_1, part_2, part_3, part_4]


                def act(obs):
                    turn = sum(part(obs, memory) for part in PARTS)
                    commands = []
                    for p in obs.us:
                        shift = turn * (1 + p.number) / 4
                        move = velocity_to(p, obs.ball.x + shift, obs.ball.y - shift)
                        commands.append(Command(move, kick=kick_to(obs.ball, 52, turn)))
                    return commands
                """).toString());
    }
}
