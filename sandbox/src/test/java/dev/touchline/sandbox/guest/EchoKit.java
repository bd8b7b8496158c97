package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.GuestLimits;
import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** A kit without football: the policy's {@code act(text)} gets each request as text and answers text. */
public final class EchoKit {
    /** Limits for tests of other things than limits. */
    static final GuestLimits PATIENT = new GuestLimits(
            Duration.ofSeconds(60),
            Duration.ofSeconds(20),
            Duration.ofMinutes(2),
            GuestLimits.CALL_BYTES,
            GuestLimits.HELD_BYTES,
            100_000,
            200);

    private static final String BRIDGE = """
            import kit

            act = None

            def bind(policy):
                global act
                if not callable(getattr(policy, 'act', None)):
                    raise TypeError('policy.py must define act(text)')
                act = policy.act

            def step(request):
                answer = act(request.decode())
                return answer.encode() if type(answer) is str else answer
            """;

    private static final String HELP = """
            def shout(text):
                return text.upper() + '!'

            def loop():
                while True:
                    pass

            def add_for_ever():
                return sum(range(10 ** 13))
            """;

    private EchoKit() {}

    public static Kit kit() {
        return new Kit(new TreeMap<>(Map.of("echo_bridge", BRIDGE, "kit", HELP)), "echo_bridge");
    }

    /** A kit whose unmetered {@code kit.attempt()} evaluates an expression in which {@code load} has a value. */
    static Kit kitThatAttempts(String load, String expression) {
        String help = "load = %s\n\ndef attempt():\n    return repr(%s)\n".formatted(load, expression);
        return new Kit(new TreeMap<>(Map.of("echo_bridge", BRIDGE, "kit", help)), "echo_bridge");
    }

    public static Program policy(String source) {
        return program(Map.of("policy.py", source));
    }

    public static Program program(Map<String, String> files) {
        try {
            return Program.of(Language.PYTHON, files);
        } catch (InvalidProgram unexpected) {
            throw new IllegalArgumentException(unexpected);
        }
    }
}
