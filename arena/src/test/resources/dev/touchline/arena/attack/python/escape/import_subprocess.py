# tries: asks for subprocess
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import subprocess


def act(obs):
    subprocess.run(["true"])
