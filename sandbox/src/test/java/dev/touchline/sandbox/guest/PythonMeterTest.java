package dev.touchline.sandbox.guest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.GuestFailure.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every step a Python program takes has its price, which is the same wherever and however often it is taken. */
class PythonMeterTest {
    private static final long FUEL = 200_000;
    private static final Budget BUDGET = new Budget(5_000_000, 100);

    static final List<String> ENDLESS = List.of(
            "while True: pass",
            "while True:\n        try:\n            while True: pass\n        except BaseException: pass",
            "x = 0\n    while True:\n        try: x += 1\n        finally: continue",
            "[x for x in iter(int, 1)]",
            "sum(range(10**13))",
            "max(range(10**13))",
            "list(iter(int, 1))",
            "list(itertools.count())",
            "next(x for x in itertools.count() if x < 0)",
            "next(filter(lambda x: False, itertools.count()))",
            "set(itertools.repeat(1))",
            "collections.deque(itertools.count(), maxlen=0)",
            "[*itertools.count()]",
            "a, *b = itertools.count()",
            "print(*itertools.count())",
            "''.join('a' for _ in itertools.count())",
            "[].extend(itertools.count())",
            "-1 in itertools.count()",
            "sorted(itertools.count())",
            "x = 10 ** (10 ** 8)",
            "x = 1 << (10 ** 9)",
            "x = 3\n    for _ in range(60): x *= x",
            "x = 3\n    for _ in range(60): x = x * x",
            "pow(3, 10 ** 9)",
            "pow(3, 10 ** 5000, 7 ** 5000)",
            "math.factorial(10 ** 6)",
            "math.comb(10 ** 6, 5 * 10 ** 5)",
            "'a' * 10 ** 9",
            "[0] * 10 ** 9",
            "10 ** 9 * (0,)",
            "x = [0]\n    x *= 10 ** 9",
            "s = 'ab'\n    while True: s += s",
            "s = 'ab'\n    while True: s = f'{s}{s}'",
            "s = 'ab'\n    while True: s = ''.join([s, s])",
            "'%1000000000d' % 5",
            "f'{5:1000000000}'",
            "'{:1000000000}'.format(5)",
            "'x'.ljust(10 ** 9)",
            "bytes(10 ** 9)",
            "bytearray(10 ** 9)",
            "int('9' * 4000) ** 1000",
            "re.match('(a|b)*' * 100, 'ab' * 5000)",
            "x = ()\n    for _ in range(60): x = (x, x)\n    x == x[0]",
            "x = ()\n    for _ in range(60): x = (x, x)\n    repr(x)",
            "x = []\n    while True: x = x + [x]",
            "x = y = ()\n    for _ in range(60): x, y = (x, x), (y, y)\n    x < y",
            "x = y = ()\n    for _ in range(60): x, y = (x, x), (y, y)\n    () < x <= y",
            "x = y = ()\n    for _ in range(60): x, y = (x, x), (y, y)\n    {x: 1, y: 2}",
            "x = y = ()\n    for _ in range(60): x, y = (x, x), (y, y)\n    sorted([x, y])",
            "x = y = ()\n    for _ in range(60): x, y = (x, x), (y, y)\n    x in [y]",
            "x = y = ()\n    for _ in range(60): x, y = (x, x), (y, y)\n    raise ValueError(x)",
            "x = (int, str)\n    for _ in range(60): x = (x, x)\n    isinstance(0.5, x)",
            "x = slice(1)\n    for _ in range(60): x = slice(x, x)\n    hash(x)",
            "str.replace('a' * 10 ** 4, 'a', 'b' * 1000)",
            "S = ''.__class__\n    S.replace('a' * 10 ** 4, 'a', 'b' * 1000)",
            "x = tuple(range(1000))\n    for n in range(200): {x: n}",
            "x = 1 << 300000\n    for n in range(200): {x: n}",
            "copy.deepcopy([[0] * 100 for _ in range(1000)])",
            "json.dumps([[0] * 100 for _ in range(1000)])",
            "random.getrandbits(10 ** 9)",
            "fib = lambda n: n if n < 2 else fib(n - 1) + fib(n - 2)\n    fib(50)",
            "class N(int):\n        def __gt__(self, o): return True\n        def __rshift__(self, o): return -10 ** 15\n    while True: 'x'.ljust(N(5))");

    @SuppressWarnings("NullAway.Init")
    private static GuestEngine engine;

    @SuppressWarnings("NullAway.Init")
    private static Guest bombs;

    @BeforeAll
    static void startEngine() throws GuestFailure {
        engine = new GuestEngine(worked -> {});
        bombs = openBombs();
    }

    @AfterAll
    static void stopEngine() {
        bombs.close();
        engine.close();
    }

    /** One program that holds every bomb and sets off the one it is asked for. */
    private static Guest openBombs() throws GuestFailure {
        StringBuilder source = new StringBuilder("import collections, copy, itertools, json, math, random, re\n");
        for (int bomb = 0; bomb < ENDLESS.size(); bomb++) {
            source.append("def bomb_%d():\n    %s\n".formatted(bomb, ENDLESS.get(bomb)));
        }
        source.append("bombs = [")
                .append(IntStream.range(0, ENDLESS.size())
                        .mapToObj(bomb -> "bomb_" + bomb)
                        .collect(Collectors.joining(", ")));
        source.append("]\ndef act(text):\n    if text != 'fine':\n        bombs[int(text)]()\n    return text\n");
        return open(source.toString());
    }

    @ParameterizedTest
    @FieldSource("ENDLESS")
    void everythingThatGoesOnForLongRunsOutOfFuel(String statement) throws GuestFailure {
        GuestFailure failure = failure(bombs, Integer.toString(ENDLESS.indexOf(statement)));

        assertThat(failure.kind()).isEqualTo(Kind.OUT_OF_FUEL);
        assertThat(failure.file()).isEqualTo("policy.py");
        assertThat(bombs.isUsable()).isTrue();
        assertThat(new String(bombs.call("fine".getBytes(UTF_8), FUEL), UTF_8)).isEqualTo("fine");
    }

    @Test
    void aSwallowedEndOfFuelSavesNoAnswer() throws GuestFailure {
        try (Guest guest = open("""
                def act(text):
                    try:
                        while True:
                            pass
                    except BaseException:
                        return text
                """)) {
            assertThat(failure(guest, "bad").kind()).isEqualTo(Kind.OUT_OF_FUEL);
        }
    }

    @Test
    void theSameCallCostsTheSameColdAndWarmInEveryGuest() throws GuestFailure {
        String policy = """
                import heapq, json, math, random
                class Runner:
                    def __init__(self, x): self.x = x
                    def ahead(self, other): return self.x > other.x
                def act(text):
                    runners = [Runner(random.random() * 10) for _ in range(22)]
                    order = sorted(runners, key=lambda runner: runner.x)
                    near = heapq.nsmallest(3, [runner.x for runner in order])
                    return json.dumps([len([r for r in runners if r.ahead(order[0])]), math.hypot(*near[:2]) > 0])
                """;
        long[] first = fuelOfCalls(policy, 300);
        long[] again = fuelOfCalls(policy, 300);

        assertThat(again).isEqualTo(first);
        assertThat(first[0]).isBetween(100L, 50_000L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x = 1.5 * len(text) | x = 1.5 * len(text); y = 2.5 * len(text) + 1.0 * len(text)",
                "x = [0] * 100       | x = [0] * 10000",
                "x = sum(range(10))  | x = sum(range(5000))",
                "for _ in range(3): pass | for _ in range(30): pass",
            })
    void moreWorkCostsMore(String less, String more) throws GuestFailure {
        assertThat(fuelOf(more)).isGreaterThan(fuelOf(less));
    }

    @Test
    void aLargeNumberIsPaidForHoweverLittleItIsShifted() throws GuestFailure {
        assertThat(fuelOf("x = 2 ** 6000; y = [x << 60 for _ in range(100)]")).isGreaterThan(70_000);
        assertThat(fuelOf("x = 2 ** 4; y = [x << 50 for _ in range(100)]")).isLessThan(1_000);
    }

    @Test
    void theDepthOfCallsIsCounted() throws GuestFailure {
        String policy = """
                deepest = 0
                def down(n):
                    global deepest
                    deepest = n
                    down(n + 1)
                def act(text):
                    try:
                        down(2)
                    except RecursionError as error:
                        return f'{deepest}: {error}'
                """;

        try (Guest guest = open(policy)) {
            String expected = "100: calls are nested more than 100 deep";
            assertThat(new String(guest.call(new byte[0], FUEL), UTF_8)).isEqualTo(expected);
            assertThat(new String(guest.call(new byte[0], FUEL), UTF_8)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "act.__globals__                   | policy.py:2: the attribute '__globals__' is not available",
                "(lambda: 0).__code__              | policy.py:2: the attribute '__code__' is not available",
                "eval('1')                         | policy.py:2: 'eval' is not available",
                "exec('1')                         | policy.py:2: 'exec' is not available",
                "globals()                         | policy.py:2: 'globals' is not available",
                "object.__subclasses__()           | policy.py:2: the attribute '__subclasses__' is not available",
            })
    void whatLeadsToTheMeterIsRefusedWithItsLine(String expression, String message) {
        GuestFailure failure = catchThrowableOfType(
                GuestFailure.class,
                () -> open("def act(text):\n    return repr(" + expression + ")\n")
                        .close());

        assertThat(failure.kind()).isEqualTo(Kind.NOT_LOADABLE);
        assertThat(failure.describe()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getattr(act, '__glo' + 'bals__')",
                "getattr(act, '__co' + 'de__')",
                "'{0.__globals__}'.format(act)",
                "operator.attrgetter('__glo' + 'bals__')(act)",
                "vars(math)",
                "vars(type)['__subcl' + 'asses__'](object)",
                "object.__dict__['__getattr' + 'ibute__'](act, '__glo' + 'bals__')",
                "type('X', (), {'__match_' + 'args__': ('__globals__',)})",
                "functools.reduce.__class__.__dict__['__co' + 'de__']",
            })
    void noNameMadeAtRunTimeLeadsToTheMeter(String expression) throws GuestFailure {
        try (Guest guest =
                open("import functools, math, operator\ndef act(text):\n    return repr(" + expression + ")\n")) {
            assertThat(failure(guest, "bad").kind()).isEqualTo(Kind.RAISED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set(range(0, 3000 * M, M))",
                "{n: 0 for n in range(0, 3000 * M, M)}",
                "d = {}\n    for n in range(3000): d[n * M] = n",
                "d = {}\n    for n in range(0, 3000 * M, M): d[n] = 0",
                "d = {}\n    for n in range(3000): d.setdefault(n * M)",
                "dict((n * M, 0) for n in range(3000))",
                "dict([[n * M, 0] for n in range(3000)])",
                "dict.fromkeys([n * M for n in range(3000)])",
                "s = set()\n    for n in range(3000): s.add((n * M, 1))",
                "s = set()\n    s.update(n * M for n in range(3000))",
                "collections.Counter(n * M for n in range(3000))",
                "collections.defaultdict(int, {n * M: 0 for n in range(3000)})",
                "words = ['']\n    for _ in range(8): words = [w + e for w in words for e in ('Aa', 'BB')]\n    set(words)",
                "words = [b'']\n    for _ in range(8): words = [w + e for w in words for e in (b'Aa', b'BB')]\n    set(words)",
                "words = ['']\n    for _ in range(8): words = [w + e for w in words for e in ('Aa', 'BB')]\n    {f'{w}!' for w in words}",
                "{frozenset([n * M, 0.5]) for n in range(3000)}",
                "set(itertools.product((-1, -2), repeat=10))",
                "{complex(n * 1000003, -n) for n in range(3000)}",
                "{range(n * M, n * M + 3) for n in range(3000)}",
                "{slice(n * M) for n in range(3000)}",
                "P = collections.namedtuple('P', 'x y')\n    {P(n * M, 1) for n in range(3000)}",
                "class N(int): pass\n    {N(n * M) for n in range(3000)}",
                "class F(frozenset): pass\n    {F([n * M]) for n in range(3000)}",
                "s = set()\n    for n in range(3000): set.add(s, n * M)",
                "s = set()\n    add = s.add\n    for n in range(3000): add(n * M)",
                "s = set()\n    for _ in map(s.add, range(0, 3000 * M, M)): pass",
                "d = {}\n    for n in range(3000): d.__setitem__(n * M, 0)",
                "d = {}\n    for n in range(3000): operator.setitem(d, n * M, 0)",
                "d = {}\n    for n in range(3000): d |= [(n * M, 0)]",
                "d = {}\n    for n in range(3000): d.update([(n * M, 0)])",
                "d = {}\n    for n, d[n * M] in ((n, 0) for n in range(3000)): pass",
                "f = functools.cache(lambda n: n)\n    for n in range(3000): f(n * M)",
                "json.loads('{' + ', '.join(f'\"{\"\".join(w)}\": 0' for w in itertools.product(('Aa', 'BB'), repeat=10)) + '}')",
            })
    void keysWithTheSameHashAreLimited(String statement) throws GuestFailure {
        try (Guest guest =
                open("import collections, functools, itertools, json, operator\nM = 2 ** 61 - 1\ndef act(text):\n    "
                        + statement + "\n    return text\n")) {
            GuestFailure failure = failure(guest, "bad");

            assertThat(failure.kind()).isEqualTo(Kind.RAISED);
            assertThat(failure).hasMessageMatching("ValueError: more than 128 different keys have the hash -?\\d+");
            assertThat(guest.isUsable()).isTrue();
        }
    }

    @Test
    void keysOfOrdinaryProgramsAreNotLimited() throws GuestFailure {
        String policy = """
                import itertools
                def act(text):
                    seen = {}
                    for n in range(3000):
                        seen[n] = seen[-n] = seen[n / 8] = seen[str(n)] = seen[n, n + 1] = seen[n * 0.1, 'x'] = n
                    for _ in range(300):
                        seen['Aa'] = seen['BB'] = seen[2 ** 61 - 1] = seen[b'Aa', 1.5] = text
                    words = set()
                    for n in range(4000):
                        words.add(f'{n % 50}, {n // 50}')
                    cells = {(n % 64 - 32, n // 64 - 32) for n in range(4096)}
                    cells.update(itertools.product((-2, -1, 0, 1), repeat=6))
                    return f'{len(seen)} {len(words)} {len(cells)}'
                """;

        try (Guest guest = open(policy)) {
            assertThat(new String(guest.call(new byte[0], 10 * FUEL), UTF_8)).isEqualTo("17628 4000 8192");
        }
    }

    @Test
    void classesMayDefineOperators() throws GuestFailure {
        String policy = """
                from dataclasses import dataclass
                @dataclass(frozen=True)
                class Vector:
                    x: float
                    y: float = 0.0
                    def __add__(self, other): return Vector(self.x + other.x, self.y + other.y)
                    def __mul__(self, k): return Vector(self.x * k, self.y * k)
                    __rmul__ = __mul__
                    def __hash__(self): return hash((self.x, self.y))
                    def __format__(self, spec): return f'<{self.x:{spec}}>'
                def act(text):
                    v = 2 * Vector(1.5) + Vector(x=1.0) * 3
                    match v:
                        case Vector(x=6.0, y=y):
                            return f'{v:.1f} {y} {len({v, Vector(6.0)})}'
                """;

        assertThat(answer(policy)).isEqualTo("<6.0> 0.0 1");
    }

    @Test
    void identitiesHashesAndRepresentationsAreTheSameInEveryGuest() throws GuestFailure {
        String policy = """
                class Spot: pass
                def act(text):
                    spots = [Spot(), Spot()]
                    return f'{id(spots[1])} {hash(spots[0])} {spots[0]} {act!r} {[hash((s, 1)) for s in spots]}' + repr({Spot(), 'a', 3.5})
                """;

        assertThat(answer(policy)).isEqualTo(answer(policy)).doesNotContain("0x");
    }

    private static long fuelOf(String statement) throws GuestFailure {
        return fuelOfCalls("def act(text):\n    " + statement + "\n    return text\n", 1)[0];
    }

    private static long[] fuelOfCalls(String policy, int calls) throws GuestFailure {
        long[] fuel = new long[calls];
        try (Guest guest = open(policy)) {
            for (int call = 0; call < calls; call++) {
                guest.call(new byte[0], FUEL);
                fuel[call] = guest.fuelUsed();
            }
        }
        return fuel;
    }

    private static String answer(String policy) throws GuestFailure {
        try (Guest guest = open(policy)) {
            return new String(guest.call(new byte[0], FUEL), UTF_8);
        }
    }

    private static Guest open(String policy) throws GuestFailure {
        return engine.open(EchoKit.kit(), EchoKit.policy(policy), EchoKit.PATIENT, BUDGET, 1);
    }

    private static GuestFailure failure(Guest guest, String request) {
        return catchThrowableOfType(GuestFailure.class, () -> guest.call(request.getBytes(UTF_8), FUEL));
    }
}
