package dev.touchline.sandbox.guest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.GuestFailure.Kind;
import dev.touchline.sandbox.Program;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a JavaScript guest can do, cannot do, and how it fails; in contexts of this JVM. */
class JavaScriptGuestTest {
    private static final Budget BUDGET = new Budget(10_000_000, 400);
    private static final long FUEL = 1_000_000;

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

    // ---- Modules ---------------------------------------------------------------------------------------------------

    @Test
    void answersEachCall() throws GuestFailure {
        try (Guest guest = open("import { shout } from 'kit';\nexport function act(text) { return shout(text); }\n")) {
            String first = ask(guest, "goal");
            String second = ask(guest, "x".repeat(20_000));

            assertThat(first).isEqualTo("GOAL!");
            assertThat(second).hasSize(20_001).endsWith("X!");
        }
    }

    @Test
    void importsAcrossTheFilesOfAProgram() throws GuestFailure {
        Program program = JavaScriptEchoKit.program(Map.of(
                "policy.js",
                        "import * as press from './tactics/press';\nexport const act = (text) => press.up(text);\n",
                "shape.js", "import './policy.js';\nexport const WIDTH = 68;\n",
                "tactics/press.js",
                        "import { WIDTH } from '../shape.js';\nexport { LINE } from './deep.js';\nimport { LINE } from './deep.js';\nexport function up(text) { return `${text} ${WIDTH} ${LINE}`; }\n",
                "tactics/deep.js", "export const LINE = 5;\n"));

        try (Guest guest = engine.open(JavaScriptEchoKit.kit(), program, EchoKit.PATIENT, BUDGET, 1)) {
            assertThat(ask(guest, "press")).isEqualTo("press 68 5");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fs", "./missing.js", "../policy.js", "/etc/passwd", "/sandbox/meter.js", "echo_bridge"})
    void importsNothingElse(String specifier) {
        GuestFailure failure = refusal("\nimport * as other from '%s';\n".formatted(specifier));

        assertThat(failure.kind()).isEqualTo(Kind.NOT_LOADABLE);
        assertThat(failure.describe())
                .startsWith("policy.js:2: SyntaxError: \"")
                .contains("cannot be imported");
    }

    @Test
    void refusesAFileWithTheNameOfAKitModule() {
        GuestFailure failure = refusal(Map.of("policy.js", "export function act() {}\n", "kit.js", ""));

        assertThat(failure.describe()).isEqualTo("kit.js: the name kit is taken by the kit; rename the file");
    }

    @Test
    void guestsOfTheSameProgramShareNoState() throws GuestFailure {
        String counts = "let calls = 0;\nexport function act() { return `${++calls}`; }\n";
        try (Guest first = open(counts);
                Guest second = open(counts)) {
            ask(first, "");
            ask(first, "");

            assertThat(ask(second, "")).isEqualTo("1");
        }
    }

    // ---- Failures --------------------------------------------------------------------------------------------------

    @Test
    void tellsFileAndLineOfASyntaxError() {
        GuestFailure failure = refusal(Map.of(
                "policy.js", "import './helper.js';\nexport function act() {}\n", "helper.js", "\n\nlet x = ;\n"));

        assertThat(failure.kind()).isEqualTo(Kind.NOT_LOADABLE);
        assertThat(failure.describe()).isEqualTo("helper.js:3: SyntaxError: Unexpected token");
    }

    @Test
    void tellsFileAndLineOfAnErrorWhileLoading() {
        GuestFailure failure = refusal(
                Map.of("policy.js", "import './helper.js';\nexport function act() {}\n", "helper.js", "\nnull.x;\n"));

        assertThat(failure.kind()).isEqualTo(Kind.NOT_LOADABLE);
        assertThat(failure.describe()).isEqualTo("helper.js:2: TypeError: Cannot read property 'x' of null");
    }

    @Test
    void passesOnTheRefusalOfTheBridge() {
        GuestFailure failure = refusal("export const x = 1;\n");

        assertThat(failure.kind()).isEqualTo(Kind.NOT_LOADABLE);
        assertThat(failure.describe()).isEqualTo("TypeError: policy.js must export act(text)");
    }

    @Test
    void tellsTheDeepestOwnLineOfAnErrorAndGoesOn() throws GuestFailure {
        try (Guest guest = open("""
                import { shout } from "kit";
                const inner = (text) =>
                    shout(Number(text));
                export function act(text) {
                    if (text === "fine") return text;
                    return inner(text);
                }
                """)) {
            GuestFailure failure = failure(guest, "12");

            assertThat(failure.kind()).isEqualTo(Kind.RAISED);
            assertThat(failure.describe()).isEqualTo("policy.js:3: TypeError: text.toUpperCase is not a function");
            assertThat(failure.trace()).isEqualTo("policy.js:6 in act\npolicy.js:3 in inner");
            assertThat(guest.isUsable()).isTrue();
            assertThat(ask(guest, "fine")).isEqualTo("fine");
        }
    }

    @Test
    void whatIsThrownNeedNotBeAnError() throws GuestFailure {
        try (Guest guest = open("export function act() {\n    throw 5;\n}\n")) {
            assertThat(failure(guest, "").describe()).isEqualTo("policy.js:2: 5 was thrown, which is no Error");
        }
    }

    @Test
    void anAnswerThatIsNoBufferIsMalformed() throws GuestFailure {
        try (Guest guest = open("export function act() { return { byteLength: 8 }; }\n")) {
            assertThat(failure(guest, "").kind()).isEqualTo(Kind.MALFORMED);
        }
    }

    @Test
    void keepsWhatIsPrintedUpToTheLimit() throws GuestFailure {
        try (Guest guest = open(
                "export function act(text) { console.log('one', { two: [3] }); console.log('x'.repeat(300)); return text; }\n")) {
            ask(guest, "");

            assertThat(guest.output()).startsWith("one {\"two\":[3]}\nxxx").hasSizeLessThan(300);
        }
    }

    // ---- What a program does not have ------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            let $$f = 1;                                 | names that begin with $$ are the platform's: $$f
            let \\u0024$x = 1;                           | names that begin with $$ are the platform's: $$x
            export async function f() {}                 | async functions are not available: a call is answered at once
            const f = async () => 1;                     | async functions are not available: a call is answered at once
            import("./policy.js");                       | import() is not available: import at the top of the file
            export const x = import.meta;                | import.meta is not available
            export const x = 10n;                        | BigInt is not available: its numbers grow without end; use numbers
            const o = {}; o.x **= 2;                     | **= is available only for variables: write a.b = a.b ** c
            try {} catch ({ message }) {}                | a pattern in catch (...) is not available: catch (error) and take it apart in the block
            for (const [a, ...b] of []);                 | ... inside a pattern is available only as `const [a, ...rest] = value;`
            export const x = /(a+)+b/;                   | a repeated group in a regular expression may not hold another repetition or a choice: it can take for ever
            export const x = /(a)\\1/;                   | back references in a regular expression are not available: they can take for ever
            export const x = /(?=a)/;                    | look-ahead and look-behind in a regular expression are not available: they can take for ever
            """)
    void refusesWithLineAndReason(String line, String reason) {
        GuestFailure failure = refusal("\n" + line + "\n");

        assertThat(failure.kind()).isEqualTo(Kind.NOT_LOADABLE);
        assertThat(failure.describe()).isEqualTo("policy.js:2: SyntaxError: " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ ]",
                "( 1)",
                "{ }",
                "{x: }",
                "f( )",
                "! 1",
                "- 1",
                "() =>1",
                "1 ?1:1",
                "if(1); else ;",
                "1 +1",
                "1 **1",
                "a .b",
                "`${ 1}`",
                "a [1]",
                "function f(){ }",
                "class A{x= }",
                "new (class{x= })"
            })
    void refusesWhatIsNestedTenThousandDeep(String part) {
        int middle = part.indexOf(' ');
        String start = part.substring(0, middle);
        String end = part.substring(middle + 1);
        String source = start.repeat(10_000) + end.repeat(10_000);

        GuestFailure failure = refusal(source);

        assertThat(failure.kind()).isEqualTo(Kind.NOT_LOADABLE);
        assertThat(failure.describe()).startsWith("policy.js:1: SyntaxError: ");
    }

    @Test
    void loadsWhatIsLongOrNestedWithinReason() throws GuestFailure {
        String table = "1,".repeat(70_000);
        String nested = "[".repeat(80) + "]".repeat(80);
        String sum = "1+".repeat(150) + "1";

        assertThat(firstAnswer(
                        "const t = [%s];\nexport function act() { return `${t.length} ${%s.length} ${%s}`; }\n"
                                .formatted(table, nested, sum),
                        1))
                .isEqualTo("70000 1 151");
    }

    @Test
    void saysWhichNameAModuleDoesNotExport() {
        GuestFailure failure = refusal("import { scream } from 'kit';\nexport function act() {}\n");

        assertThat(failure.describe())
                .contains("SyntaxError")
                .contains("scream")
                .contains("kit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Date.now()                                   | ReferenceError: Date is not available: there is no clock
            Promise.resolve(1)                           | ReferenceError: Promise is not available: a call is answered at once
            new Proxy({}, {})                            | ReferenceError: Proxy is not available: objects are what they look like here
            new WeakRef({})                              | ReferenceError: WeakRef is not available: it can see when memory is collected
            BigInt(3)                                    | ReferenceError: BigInt is not available: its numbers grow without end; use numbers
            eval('1')                                    | ReferenceError: eval is not available: no code can be made at run time
            new Function('return 1')                     | ReferenceError: Function is not available: no code can be made at run time
            (() => 1).constructor('return 1')            | TypeError: functions cannot be made of text: no code can be made at run time
            (function* () {}).constructor('yield 1')     | TypeError: functions cannot be made of text: no code can be made at run time
            'a'.localeCompare('b')                       | TypeError: localeCompare is not available: it depends on the place
            (1).toLocaleString()                         | TypeError: toLocaleString is not available: it depends on the place
            new RegExp('(a+)+b')                         | SyntaxError: a repeated group in a regular expression may not hold another repetition or a choice: it can take for ever
            setTimeout(() => 1)                          | ReferenceError: setTimeout is not defined
            Java.type('java.lang.System')                | ReferenceError: Java is not defined
            Polyglot.eval('js', '1')                     | ReferenceError: Polyglot is not defined
            load('/policy/policy.js')                    | ReferenceError: load is not defined
            require('fs')                                | ReferenceError: require is not defined
            Array.prototype.mine = 1                     | TypeError: Cannot add new property "mine" to non-extensible
            Math.max = 1                                 | TypeError: Cannot assign to read only property 'max' of
            globalThis.mine = 1                          | TypeError: Cannot add new property "mine" to non-extensible
            'x'.repeat(100000)                           | RangeError: Invalid string length
            JSON.parse('['.repeat(300))                  | RangeError: a value is nested more than 200 levels deep
            """)
    void doesNotHave(String expression, String message) throws GuestFailure {
        assertThat(evaluated(expression)).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            [3, 1, 2].sort((a, b) => a - b)              | 1,2,3
            [...new Map([[1, 2], [3, 4]]).keys()]        | 1,3
            (() => { const [a, ...b] = [1, 2, 3]; return b; })() | 2,3
            (() => { const { a, ...b } = { a: 1, c: 2 }; return JSON.stringify(b); })() | {"c":2}
            ((a, b = a * 2, ...c) => a + b + c.length)(1, undefined, 7, 7) | 5
            [1, [2, [3]]].flat(Infinity)                 | 1,2,3
            2 ** 3 ** 2                                  | 512
            (-2) ** 2                                    | 4
            (() => { let x = 3; x **= 2; return x; })()  | 9
            Math.log2(8)                                 | 3
            Math.atan2(1, -1)                            | 2.356194490192345
            'a-b-c'.replace(/-/g, '+')                   | a+b+c
            'a1b22'.match(/\\d+/g)                       | 1,22
            (() => { class A { n = 1; get m() { return this.n + 1; } } class B extends A { k = super.m; } return new B().k; })() | 2
            (() => { class E extends Error { constructor(m) { super(m); this.name = 'E'; } } try { throw new E('x'); } catch (e) { return `${e}`; } })() | E: x
            (() => { const o = { toString() { return 'own'; } }; o.valueOf = () => 1; return `${o}${o + 1}`; })() | own2
            (() => { function* g() { const a = yield 1; yield a * 2; } const i = g(); i.next(); return i.next(4).value; })() | 8
            (() => { function* t(n) { if (n > 0) { yield* t(n - 1); yield n; } } return [...t(4)]; })() | 1,2,3,4
            (() => { let n = 0; out: for (const a of [1, 2]) for (const b of [1, 2]) { if (b > 1) continue out; n += a; } return n; })() | 3
            (() => { try { return 'a'; } finally { [].map((x) => x); } })() | a
            Object.entries(Object.groupBy([1, 2, 3], (n) => n % 2 ? 'odd' : 'even')) | odd,1,3,even,2
            structuredCloneIsMissing?.length ?? 'x'      | ReferenceError: structuredCloneIsMissing is not defined
            new Float64Array([1.5, 2]).map((x) => x * 2) | 3,4
            (function () { return typeof this; })()      | undefined
            String(() => 1)                              | function () { [code] }
            """)
    void has(String expression, String value) throws GuestFailure {
        assertThat(evaluated(expression)).isEqualTo(value);
    }

    @Test
    void chanceFollowsFromTheSeed() throws GuestFailure {
        String policy = "export function act() { return `${Math.random()} ${Math.random()}`; }\n";

        String first = firstAnswer(policy, 1);
        String again = firstAnswer(policy, 1);
        String other = firstAnswer(policy, 2);

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void functionsOfMathHaveTheSameBitsEverywhere() throws GuestFailure {
        String values = evaluated("[Math.sin(1e5), Math.exp(-0.3), 1.1 ** 2.3, Math.tan(1.5)].join(' ')");

        assertThat(values)
                .isEqualTo("%s %s %s %s"
                        .formatted(
                                StrictMath.sin(1e5),
                                StrictMath.exp(-0.3),
                                StrictMath.pow(1.1, 2.3),
                                StrictMath.tan(1.5)));
    }

    // ---- Helpers ---------------------------------------------------------------------------------------------------

    private static String evaluated(String expression) throws GuestFailure {
        return firstAnswer("""
                export function act() {
                    try {
                        return `${%s}`;
                    } catch (error) {
                        return `${error.name}: ${error.message}`;
                    }
                }
                """.formatted(expression), 1);
    }

    private static String firstAnswer(String policy, long seed) throws GuestFailure {
        try (Guest guest =
                engine.open(JavaScriptEchoKit.kit(), JavaScriptEchoKit.policy(policy), EchoKit.PATIENT, BUDGET, seed)) {
            return ask(guest, "");
        }
    }

    private static Guest open(String policy) throws GuestFailure {
        return engine.open(JavaScriptEchoKit.kit(), JavaScriptEchoKit.policy(policy), EchoKit.PATIENT, BUDGET, 1);
    }

    private static String ask(Guest guest, String request) throws GuestFailure {
        return new String(guest.call(request.getBytes(UTF_8), FUEL), UTF_8);
    }

    private static GuestFailure failure(Guest guest, String request) {
        return catchThrowableOfType(GuestFailure.class, () -> guest.call(request.getBytes(UTF_8), FUEL));
    }

    private static GuestFailure refusal(String policy) {
        return refusal(Map.of("policy.js", policy));
    }

    private static GuestFailure refusal(Map<String, String> files) {
        return catchThrowableOfType(
                GuestFailure.class,
                () -> engine.open(JavaScriptEchoKit.kit(), JavaScriptEchoKit.program(files), EchoKit.PATIENT, BUDGET, 1)
                        .close());
    }
}
