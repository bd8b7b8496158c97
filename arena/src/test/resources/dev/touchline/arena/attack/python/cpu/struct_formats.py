# tries: struct formats of a thousand million fields, and array, bytes and bytearray of endless iterators
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import struct


def act(obs):
    if obs.tick % 2:
        struct.pack("2000000000x")
    struct.unpack("100000000i", bytes(400_000_000))
    return [None] * 11
