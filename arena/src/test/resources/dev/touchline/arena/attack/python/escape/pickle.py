# tries: a pickle whose loading calls os.system
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import pickle

pickle.loads(b"cos\nsystem\n(S'true'\ntR.")


def act(obs):
    return [None] * 11
