# tries: fills the heap while it is loaded
# expect: walkover "out of memory|cannot be loaded"

kept = []
while True:
    kept.append(bytearray(1 << 24))
