# tries: object.__subclasses__(), the classic way to a class with a door
# expect: walkover "cannot be loaded: policy.py:6" 


def act(obs):
    for found in ().__class__.__base__.__subclasses__():
        if found.__name__ == "Popen":
            found(["true"])
    return [None] * 11
