# tries: an answer in the platform's own format: bytes of a command layout
# expect: walkover "30 calls in a row failed" failing "act() returned"
import struct


def act(obs):
    return struct.pack("<88d", *[1.0] * 88)
