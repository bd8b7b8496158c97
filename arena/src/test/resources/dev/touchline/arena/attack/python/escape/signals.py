# tries: asks for signal, to interrupt whoever holds the time
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import signal


def act(obs):
    signal.raise_signal(signal.SIGKILL)
