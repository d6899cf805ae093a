# covers: classes.override, classes.isinstance, globals.instance-state, lists.basic
# A simulation of customers at the counters of a post office.
class Random(object):
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return (self.state >> 8) % n


class Event(object):
    def __init__(self, time):
        self.time = time

    def happen(self, office):
        raise NotImplementedError


class Arrival(Event):
    def happen(self, office):
        customer = Customer(office.arrived, self.time)
        office.arrived += 1
        office.waiting.append(customer)
        if office.arrived < office.limit:
            office.schedule(Arrival(self.time + 1 + office.random.below(5)))
        office.call_next(self.time)


class Departure(Event):
    def __init__(self, time, counter, customer):
        Event.__init__(self, time)
        self.counter = counter
        self.customer = customer

    def happen(self, office):
        self.counter.busy = False
        self.counter.served += 1
        office.left += 1
        office.total_stay += self.time - self.customer.came
        office.call_next(self.time)


class Closing(Event):
    def happen(self, office):
        for counter in office.counters:
            if counter.number == 0 and not counter.closed:
                counter.closed = True
                print('counter 0 closes at %d' % self.time)


class Customer(object):
    def __init__(self, number, came):
        self.number = number
        self.came = came


class Counter(object):
    def __init__(self, number, slowness):
        self.number = number
        self.slowness = slowness
        self.busy = False
        self.closed = False
        self.served = 0


class Queue(object):
    """Events in order of time; those of the same time in order of arrival."""

    def __init__(self):
        self.events = []

    def add(self, event):
        i = len(self.events)
        while i > 0 and self.events[i - 1].time > event.time:
            i -= 1
        self.events.insert(i, event)

    def take(self):
        return self.events.pop(0)


class Office(object):
    def __init__(self, counters, limit, seed):
        self.counters = [Counter(i, 3 + 2 * i) for i in range(counters)]
        self.queue = Queue()
        self.random = Random(seed)
        self.waiting = []
        self.limit = limit
        self.arrived = 0
        self.left = 0
        self.total_stay = 0
        self.longest = 0

    def schedule(self, event):
        self.queue.add(event)

    def call_next(self, time):
        self.longest = max(self.longest, len(self.waiting))
        for counter in self.counters:
            if not self.waiting:
                return
            if not counter.busy and not counter.closed:
                customer = self.waiting.pop(0)
                counter.busy = True
                duration = counter.slowness + self.random.below(4)
                self.schedule(Departure(time + duration, counter, customer))

    def run(self):
        time = 0
        departures = 0
        while self.queue.events:
            event = self.queue.take()
            assert event.time >= time
            time = event.time
            if isinstance(event, Departure):
                departures += 1
            event.happen(self)
        assert departures == self.left
        return time


def entry_point(argv):
    for counters in range(1, 4):
        office = Office(counters, 40, 42)
        office.schedule(Arrival(0))
        if counters > 1:
            office.schedule(Closing(60))
        end = office.run()
        print('%d counters: until %d, average stay %d, longest queue %d' % (
            counters, end, office.total_stay // office.left, office.longest))
        for counter in office.counters:
            print('  counter %d served %d' % (counter.number, counter.served))
    return 0


def target(driver, args):
    return entry_point, None
