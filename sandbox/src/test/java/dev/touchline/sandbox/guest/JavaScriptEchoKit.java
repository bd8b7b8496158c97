package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import java.util.Map;
import java.util.TreeMap;

/** The kit of {@link EchoKit} for JavaScript: {@code act(text)} gets each request as text (ASCII) and answers text. */
public final class JavaScriptEchoKit {
    private static final String BRIDGE = """
            import { shout } from "kit";

            let act;

            export function bind(policy) {
                if (typeof policy.act !== "function") {
                    throw new TypeError("policy.js must export act(text)");
                }
                act = policy.act;
            }

            export function step(bytes) {
                let text = "";
                for (let index = 0; index < bytes.length; index++) {
                    text += String.fromCharCode(bytes[index]);
                }
                const answer = act(text);
                if (typeof answer !== "string") {
                    return answer;
                }
                const answered = new Uint8Array(answer.length);
                for (let index = 0; index < answer.length; index++) {
                    answered[index] = answer.charCodeAt(index);
                }
                return answered.buffer;
            }
            """;

    private static final String HELP = """
            export function shout(text) {
                return text.toUpperCase() + "!";
            }
            """;

    private JavaScriptEchoKit() {}

    public static Kit kit() {
        return new Kit(new TreeMap<>(Map.of("echo_bridge", BRIDGE, "kit", HELP)), "echo_bridge");
    }

    public static Program policy(String source) {
        return program(Map.of("policy.js", source));
    }

    public static Program program(Map<String, String> files) {
        try {
            return Program.of(Language.JAVASCRIPT, files);
        } catch (InvalidProgram unexpected) {
            throw new IllegalArgumentException(unexpected);
        }
    }
}
