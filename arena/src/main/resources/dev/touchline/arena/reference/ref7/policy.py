"""Reference team 7: attacks at speed and shoots from afar.

How it plays is in football.py, which it shares with team 6; this file says what is its own.
"""

import football


class Attacking(football.Plan):
    """Shoots early, with its goalkeeper near his line."""

    shot_range = 17.0


football.follow(Attacking)
act = football.act
