# tries: a list that contains itself eleven times
# expect: walkover "30 calls in a row failed" failing "command of player 0"


def act(obs):
    answer = []
    answer.extend([answer] * 11)
    return answer
