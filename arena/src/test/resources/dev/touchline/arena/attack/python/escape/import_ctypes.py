# tries: asks for ctypes
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import ctypes


def act(obs):
    ctypes.CDLL(None)
