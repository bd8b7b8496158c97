# Leaves in every way it knows.
# expect: walkover "30 calls in a row failed" failing "cannot exit"

import sys


def act(obs):
    sys.exit(0)
