# tries: int(Decimal('1e99999999'))
# expect: walkover "30 calls in a row failed" failing "fuel|decimal"
import decimal


def act(obs):
    int(decimal.Decimal("1e99999999"))
    return [None] * 11
