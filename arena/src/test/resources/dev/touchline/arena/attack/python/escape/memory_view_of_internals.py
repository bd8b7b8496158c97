# tries: memoryview.cast and struct.unpack_from beyond the end of a buffer
# expect: walkover "cannot be loaded"
import struct


def act(obs):
    view = memoryview(bytearray(16)).cast("d")
    struct.unpack_from("d", view, 1 << 40)
    return [None] * 11
