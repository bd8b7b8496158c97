# tries: asks for os
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import os


def act(obs):
    os.system("true")
