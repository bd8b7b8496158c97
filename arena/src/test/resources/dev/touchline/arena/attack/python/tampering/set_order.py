# tries: decides by the order of a set of texts and of objects
# expect: played


class Thing:
    def __init__(self, n):
        self.n = float(n)


def act(obs):
    things = {Thing(n) for n in range(11)}
    texts = {str(n) for n in range(11)}
    return [{"move": (thing.n, float(text))} for thing, text in zip(things, texts)]
