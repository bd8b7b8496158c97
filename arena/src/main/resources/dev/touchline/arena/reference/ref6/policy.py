"""Reference team 6: sits deeper and waits for a good chance.

How it plays is in football.py, which it shares with team 7; this file says what is its own.
"""

import football


class Patient(football.Plan):
    """Shoots later, holds its line deeper and brings its goalkeeper further out."""

    shot_range = 14.0
    line_drop = 20.0
    line_front = -11.0
    keeper_out = 0.12


football.follow(Patient)
act = football.act
