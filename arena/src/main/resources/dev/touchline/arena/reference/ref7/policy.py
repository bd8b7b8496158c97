"""Reference team 7: stands high and shoots from afar.

How it plays is in football.py, which it shares with team 6.
"""

from football import act

__all__ = ["act"]
