# covers: exceptions.try, exceptions.raise, classes.inheritance, strings.methods
# A bank with kinds of accounts and a little command language.
class BankError(Exception):
    def __init__(self, reason):
        self.reason = reason


class Insufficient(BankError):
    def __init__(self, missing):
        BankError.__init__(self, 'insufficient funds')
        self.missing = missing


class Account(object):
    kind = 'plain'

    def __init__(self, owner):
        self.owner = owner
        self.balance = 0
        self.history = []

    def limit(self):
        return 0

    def deposit(self, amount):
        if amount <= 0:
            raise BankError('bad amount')
        self.balance += amount
        self.history.append(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise BankError('bad amount')
        if self.balance - amount < self.limit():
            raise Insufficient(amount - self.balance + self.limit())
        self.balance -= amount
        self.history.append(-amount)

    def close_year(self):
        pass


class Savings(Account):
    kind = 'savings'
    rate = 5

    def close_year(self):
        interest = self.balance * self.rate // 100
        if interest > 0:
            self.deposit(interest)


class Credit(Account):
    kind = 'credit'

    def __init__(self, owner, allowed):
        Account.__init__(self, owner)
        self.allowed = allowed

    def limit(self):
        return -self.allowed

    def close_year(self):
        if self.balance < 0:
            self.balance += self.balance // 10


class Bank(object):
    def __init__(self):
        self.accounts = {}
        self.failures = 0

    def open(self, kind, owner):
        if owner in self.accounts:
            raise BankError('account exists')
        if kind == 'savings':
            account = Savings(owner)
        elif kind == 'credit':
            account = Credit(owner, 500)
        elif kind == 'plain':
            account = Account(owner)
        else:
            raise BankError('unknown kind ' + kind)
        self.accounts[owner] = account

    def account(self, owner):
        try:
            return self.accounts[owner]
        except KeyError:
            raise BankError('no account of ' + owner)

    def transfer(self, source, target, amount):
        a = self.account(source)
        b = self.account(target)
        a.withdraw(amount)
        try:
            b.deposit(amount)
        except BankError:
            a.deposit(amount)
            raise

    def execute(self, line):
        words = line.split(' ')
        command = words[0]
        if command == 'open':
            self.open(words[1], words[2])
        elif command == 'put':
            self.account(words[1]).deposit(int(words[2]))
        elif command == 'get':
            self.account(words[1]).withdraw(int(words[2]))
        elif command == 'move':
            self.transfer(words[1], words[2], int(words[3]))
        elif command == 'year':
            for account in self.accounts.values():
                account.close_year()
        else:
            raise BankError('unknown command ' + command)

    def run(self, script):
        for line in script:
            try:
                self.execute(line)
            except Insufficient as error:
                self.failures += 1
                print('%s: %s, %d missing' % (line, error.reason, error.missing))
            except BankError as error:
                self.failures += 1
                print('%s: %s' % (line, error.reason))
            except ValueError:
                self.failures += 1
                print('%s: not a number' % line)


SCRIPT = ['open plain ann', 'open savings bob', 'open credit cid', 'open plain ann', 'open gold dan', 'put ann 100',
          'get ann 30', 'get ann 300', 'put bob 1000', 'get cid 450', 'get cid 100', 'move bob ann 250', 'move bob eve 1',
          'put ann much', 'put ann -5', 'year', 'year', 'jump']


def entry_point(argv):
    bank = Bank()
    bank.run(SCRIPT)
    for account in bank.accounts.values():
        history = ' '.join([str(n) for n in account.history])
        print('%s (%s) %d: %s' % (account.owner, account.kind, account.balance, history))
    print(bank.failures)
    return bank.failures


def target(driver, args):
    return entry_point, None
