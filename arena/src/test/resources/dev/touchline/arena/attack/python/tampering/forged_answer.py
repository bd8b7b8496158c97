# tries: an answer in the platform's own format: bytes of a command layout
# expect: walkover "30 calls in a row failed" failing "act() returned"



def act(obs):
    return bytes(704)
