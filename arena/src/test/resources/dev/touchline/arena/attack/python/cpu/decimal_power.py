# tries: decimal powers and conversions of huge exponents
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import decimal


def act(obs):
    decimal.getcontext().prec = 10**7
    decimal.getcontext().Emax = 999_999_999
    decimal.Decimal(3) ** 10**7
    return [None] * 11
