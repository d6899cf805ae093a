class Account(object):
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0
        self.history = []

    def deposit(self, amount):
        self.balance += amount
        self.history.append(amount)


def open_account(owner):
    account = Account(owner)
    account.deposit(100)
    return account
