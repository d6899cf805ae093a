# covers: functions.bound-methods, functions.values
class Account(object):
    def __init__(self):
        self.amount = 0

    def deposit(self, n):
        self.amount += n
        return self.amount

    def withdraw(self, n):
        self.amount -= n
        return self.amount


def apply(method, times):
    result = 0
    for i in range(times):
        result = method(10)
    return result


def entry_point(argv):
    account = Account()
    print(apply(account.deposit, 5))
    print(apply(account.withdraw, 2))
    action = account.deposit
    print(action(1))
    print(Account.withdraw(account, 31))
    return 0


def target(driver, args):
    return entry_point, None
