# tries: asks for java, the door to the host
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import java


def act(obs):
    java.type("java.lang.System").exit(0)
