# Never finishes being imported.
# expect: walkover "cannot be loaded: stopped after more than"

while True:
    pass
