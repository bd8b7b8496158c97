# tries: eval spelled in letters that Python normalizes
# expect: walkover "cannot be loaded"


def act(obs):
    return 𝐞𝐯𝐚𝐥("[None] * 11")
