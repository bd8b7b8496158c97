# tries: memoryview.cast and struct.unpack_from beyond the end of a buffer
# expect: walkover "30 calls in a row failed" failing "TypeError|ValueError|error|IndexError"
import struct


def act(obs):
    view = memoryview(bytearray(16)).cast("d")
    struct.unpack_from("d", view, 1 << 40)
    return [None] * 11
