# covers: dicts.basic, types.none-mix
class Account(object):
    def __init__(self, owner):
        self.owner = owner
        self.amount = 0


class Bank(object):
    def __init__(self):
        self.accounts = {}

    def account(self, owner):
        account = self.accounts.get(owner, None)
        if account is None:
            account = Account(owner)
            self.accounts[owner] = account
        return account


def entry_point(argv):
    bank = Bank()
    bank.account('ann').amount += 5
    bank.account('bob').amount += 7
    bank.account('ann').amount += 1
    for account in bank.accounts.values():
        print('%s %d' % (account.owner, account.amount))
    by_object = {}
    by_object[bank.account('ann')] = 'first'
    print(by_object[bank.account('ann')])
    print(bank.account('bob') in by_object)
    return 0


def target(driver, args):
    return entry_point, None
