# tries: never finishes being imported
# expect: walkover "cannot be loaded"

while True:
    pass
