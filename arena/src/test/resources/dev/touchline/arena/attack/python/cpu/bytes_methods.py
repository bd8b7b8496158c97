# tries: bytes and bytearray methods over megabytes without end
# expect: walkover "30 calls in a row failed" failing "fuel"


def act(obs):
    data = bytearray(10**6)
    while True:
        data.replace(b"\0", b"x").hex()
        data.find(b"y")
        int.from_bytes(data, "big")
        data[::-1]
