# tries: __import__ with the globals of somebody else, found in a call
# expect: walkover "30 calls in a row failed|cannot be loaded"


def act(obs):
    importer = __import__
    os = importer("os", {"__name__": "json"}, {}, ("system",), 0)
    os.system("true")
    return [None] * 11
