# Answers something else than eleven commands.
# expect: walkover "30 calls in a row failed" failing "commands"


def act(obs):
    return "forward!"
