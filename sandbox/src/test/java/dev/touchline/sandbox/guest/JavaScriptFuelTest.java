package dev.touchline.sandbox.guest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.GuestFailure.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What JavaScript costs, and how a guest ends that cannot pay; a call of {@code act} itself is 5 where it calls or loops. */
class JavaScriptFuelTest {
    private static final Budget BUDGET = new Budget(10_000, 400);
    private static final long FUEL = 100_000;

    /** What the bridge's own buffer for an answer of four characters costs. */
    private static final long BRIDGE = 2;

    @SuppressWarnings("NullAway.Init")
    private static GuestEngine engine;

    @BeforeAll
    static void startEngine() {
        engine = new GuestEngine(worked -> {});
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            let x = 1 + 2;                                               |   0
            for (let i = 0; i < 10; i++);                                |  35
            let i = 0; while (i < 10) i++;                               |  35
            let i = 0; do { i++; } while (i < 10);                       |  35
            for (const x of [1, 2, 3]);                                  |  14
            for (const key in { a: 1, b: 2 });                           |  13
            leaf(1);                                                     |   5
            busy(1);                                                     |  10
            lambda(1);                                                   |  10
            recurse(9);                                                  |  55
            new Point(1, 2);                                             |   5
            new Derived();                                               |  10
            [1, 2, 3, 4].map((x) => x);                                  |  13
            [4, 3, 2, 1].sort((a, b) => a - b);                          |  16
            [4, 3, 2, 1].sort(lambda);                                   |  28
            both(1, 2);                                                  |   6
            new Accessor().sum;                                          |   6
            [1, 2, 3].includes(4);                                       |   8
            const xs = [...[1, 2, 3]];                                   |   8
            const [x, ...xs] = [1, 2, 3];                                |   8
            leaf(...[1, 2, 3]);                                          |   8
            const o = { ...{ a: 1, b: 2 } };                             |   7
            'a'.repeat(159);                                             |  16
            const xs = [...numbers(3)];                                  |  40
            new Set([1, 2, 3]);                                          |   8
            try { null.x; } catch { }                                    |  16
            const f = (n) => n ? f(n - 1) : null.x; try { f(19); } catch { } | 121
            """)
    void aStatementCosts(String statement, long units) throws GuestFailure {
        try (Guest guest = open("""
                const leaf = (x) => x * 2;
                const both = (a, b) => a + b;
                class Accessor { get sum() { return this.a + this.b; } }
                function busy(x) { return leaf(x); }
                const lambda = (x) => leaf(x);
                function recurse(n) { return n > 0 ? recurse(n - 1) : 0; }
                class Point { constructor(x, y) { this.x = x; this.y = y; } }
                class Derived extends Point {}
                function* numbers(n) { for (let i = 0; i < n; i++) yield i; }
                export function act(text) { %s return "four"; }
                """.formatted(statement))) {
            ask(guest);

            assertThat(guest.fuelUsed() - BRIDGE).isEqualTo(units);
        }
    }

    @Test
    void loadingHasAPriceAndALimit() throws GuestFailure {
        try (Guest guest = open("for (let i = 0; i < 100; i++);\nexport function act(text) { return text; }\n")) {
            assertThat(guest.fuelUsed()).isEqualTo(300);
        }

        GuestFailure failure = catchThrowableOfType(
                GuestFailure.class,
                () -> open("for (;;);\nexport function act(text) { return text; }\n")
                        .close());
        assertThat(failure.kind()).isEqualTo(Kind.OUT_OF_FUEL);
        assertThat(failure.describe()).isEqualTo("policy.js:1: out of fuel: 10000 units were allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (;;);",
                "while (true) { try { for (;;); } catch { } finally { } }",
                "for (;;) { try { busy(); } catch (e) { } }",
                "try { for (;;); } catch { } return 'done';",
                "try { for (;;); } finally { return 'done'; }",
                "out: for (;;) { try { for (;;); } finally { continue out; } }",
                "[...forever()];",
                "new Set(forever());",
                "Array.from({ length: 1e9 });",
                "new Array(1e9).fill(0);",
                "new Array(1e9).join('x');",
                "new Array(2 ** 32 - 1).indexOf(1);",
                "new Float64Array(1e9);",
                "const xs = [1]; xs.forEach((x) => xs.push(x)); for (const x of xs) xs.push(x);",
                "let s = 'x'; for (;;) { try { s += s; } catch { s = 'x'; } }",
                "'x'.repeat(60000).split('').map((c) => 'x'.repeat(60000));",
                "const a = 'a'.repeat(60000); for (;;) a.indexOf('a'.repeat(30000) + 'b');",
                "const o = { toString() { for (;;); } }; return `${o}`;",
                "const o = { get x() { for (;;); } }; return o.x;",
                "const o = { [Symbol.iterator]: forever }; const [...all] = o;",
                "let a = []; for (let i = 0; i < 60; i++) a = [a, a]; JSON.stringify(a);",
                "let a = []; for (let i = 0; i < 60; i++) a = [a, a]; a.flat(Infinity);",
                "let a = []; for (let i = 0; i < 60; i++) a = [a, a]; return `${a}`;",
                "const f = (n = f()) => n; for (;;) { try { f(); } catch { } }",
                "/a*a*a*b/.test('a'.repeat(60000)); for (;;) /a*b/.test('a'.repeat(60000));",
                "Object.assign({}, 'x'.repeat(60000), 'x'.repeat(60000));",
                "leaf.apply(null, { length: 60000 }); leaf.apply(null, { length: 60000 });",
                "Array.prototype.flat.call({ length: 2 ** 53 - 1 });",
                "[].concat({ length: 2 ** 53 - 1, [Symbol.isConcatSpreadable]: true });",
                "let n = 0; const liar = { get length() { return n++ % 2 ? 1e15 : 0; } }; for (;;) [].indexOf.call(liar, 1);",
                "new Float64Array({ [Symbol.iterator]: () => ({ next: () => ({ value: 1 }) }) });",
                "class E extends Array { [Symbol.iterator]() { return { next: () => ({ value: 1 }) }; } } [...new E()];",
                "let o = { v: 1 }; for (let i = 0; i < 60; i++) { const p = o; o = { get v() { return p.v + p.v; } }; } o.v;",
                "let o = 1; for (let i = 0; i < 60; i++) { const p = o; o = { valueOf: () => p + p }; } +o;",
            })
    void nothingIsWonByNotPaying(String statement) throws GuestFailure {
        try (Guest guest = open("""
                const leaf = (x) => x;
                function busy() { for (;;); }
                function* forever() { for (;;) yield 1; }
                export function act(text) { if (text === "fine") return text; %s return text; }
                """.formatted(statement))) {
            GuestFailure failure = failure(guest);

            assertThat(failure.describe()).contains("out of fuel: 100000 units were allowed");
            assertThat(failure.kind()).isEqualTo(Kind.OUT_OF_FUEL);
            assertThat(guest.fuelUsed()).isGreaterThan(FUEL);
            assertThat(guest.isUsable()).isTrue();
            assertThat(new String(guest.call("fine".getBytes(UTF_8), FUEL), UTF_8))
                    .isEqualTo("fine");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recurse(1000);",
                "const f = () => { f(); }; f();",
                "const f = (n = f()) => n; f();",
                "class A { x = new A(); } new A();",
                "class A { constructor() { new A(); } } class B extends A { } new B();",
                "let C = class { }; for (let i = 0; i < 500; i++) C = class extends C { }; new C();",
                "function* g() { yield* g(); } [...g()];",
                "const o = { get x() { return busy(this); } }; function busy(o) { return o.x; } o.x;",
                "let a = []; for (let i = 0; i < 500; i++) a = [a]; return `${a}`;",
            })
    void callsNestOnlySoDeepWhereverTheyComeFrom(String statement) throws GuestFailure {
        try (Guest guest = open("""
                function recurse(n) { return n > 0 ? recurse(n - 1) : 0; }
                export function act(text) { if (text === "fine") return text; %s return text; }
                """.formatted(statement))) {
            GuestFailure failure = failure(guest);

            assertThat(failure.getMessage()).startsWith("RangeError: calls are nested more than 400 deep");
            assertThat(guest.isUsable()).isTrue();
            assertThat(new String(guest.call("fine".getBytes(UTF_8), FUEL), UTF_8))
                    .isEqualTo("fine");
        }
    }

    @Test
    void callsMayNestAsDeepAsTheRulesSay() throws GuestFailure {
        String policy = """
                const down = (n) => n > 0 ? [n].map((m) => down(m - 1))[0] : "ground";
                export function act() { try { down(1000); } catch { } return down(150); }
                """;

        try (Guest guest = open(policy)) {
            assertThat(ask(guest)).isEqualTo("ground");
        }
    }

    @Test
    void theEndOfTheRealStackCannotBeCaught() throws GuestFailure {
        try (Guest guest = open("""
                const o = { get x() { return this.x; } };
                export function act(text) { try { return o.x; } catch { return text; } }
                """)) {
            GuestFailure failure = failure(guest);

            assertThat(failure.kind()).isEqualTo(Kind.EXHAUSTED);
            assertThat(guest.fuelUsed()).isEqualTo(FUEL);
            assertThat(guest.isUsable()).isFalse();
        }
    }

    @Test
    void anEndedGeneratorGivesTheDepthBack() throws GuestFailure {
        try (Guest guest = open("""
                function* tree(n) { if (n > 0) { yield* tree(n - 1); yield n; yield* tree(n - 1); } }
                function recurse(n) { return n > 0 ? recurse(n - 1) : "deep"; }
                export function act() {
                    for (let i = 0; i < 500; i++) { for (const x of tree(3)) { if (x > 2) break; } }
                    return recurse(390);
                }
                """)) {
            assertThat(ask(guest)).isEqualTo("deep");
        }
    }

    @Test
    void theSameInAFreshAndInAWornEngine() throws GuestFailure {
        String policy = """
                function* g(n) { for (let i = 0; i < n; i++) yield i; }
                const near = (xs) => xs.map((x) => x * 2).filter((x) => x % 3).sort((a, b) => b - a);
                export function act() { let s = 0; for (const x of near([...g(20)])) s += x; return `${s} ${Math.random()}`; }
                """;

        String worn = told(engine, policy, 400);
        String fresh;
        try (GuestEngine other = new GuestEngine(worked -> {})) {
            fresh = told(other, policy, 400);
        }

        assertThat(worn).isEqualTo(fresh);
    }

    private static String told(GuestEngine playing, String policy, int calls) throws GuestFailure {
        StringBuilder told = new StringBuilder();
        try (Guest guest =
                playing.open(JavaScriptEchoKit.kit(), JavaScriptEchoKit.policy(policy), EchoKit.PATIENT, BUDGET, 3)) {
            told.append(guest.fuelUsed());
            for (int call = 0; call < calls; call++) {
                told.append(' ').append(ask(guest)).append(' ').append(guest.fuelUsed());
            }
        }
        return told.toString();
    }

    private static Guest open(String policy) throws GuestFailure {
        return engine.open(JavaScriptEchoKit.kit(), JavaScriptEchoKit.policy(policy), EchoKit.PATIENT, BUDGET, 1);
    }

    private static String ask(Guest guest) throws GuestFailure {
        return new String(guest.call("hurt".getBytes(UTF_8), FUEL), UTF_8);
    }

    private static GuestFailure failure(Guest guest) {
        return catchThrowableOfType(GuestFailure.class, () -> guest.call("hurt".getBytes(UTF_8), FUEL));
    }
}
