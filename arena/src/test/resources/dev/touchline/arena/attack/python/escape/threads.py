# tries: asks for threads
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import threading


def act(obs):
    threading.Thread(target=act, args=(obs,)).start()
    return [None] * 11
