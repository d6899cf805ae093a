# covers: lib.rtime
"""Events in order of their times, on a clock that the program moves and checks against the real one."""
from rpython.rlib import rtime


class Event(object):
    def __init__(self, due, name):
        self.due = due
        self.name = name


class Schedule(object):
    def __init__(self):
        self.start = rtime.time()
        self.events = []

    def after(self, seconds, name):
        due = self.start + seconds
        place = 0
        while place < len(self.events) and self.events[place].due <= due:
            place += 1
        self.events.insert(place, Event(due, name))

    def run(self, until):
        """Events that are due by then; those that are due in reality were so before, for the clock never goes back."""
        done = []
        while self.events and self.events[0].due <= self.start + until:
            done.append(self.events.pop(0).name)
        return done


def entry_point(argv):
    before = rtime.time()
    schedule = Schedule()
    schedule.after(30.0, 'late')
    schedule.after(0.5, 'soon')
    schedule.after(7200.0, 'much later')
    schedule.after(0.25, 'first')
    schedule.after(0.5, 'soon too')
    print(' '.join(schedule.run(1.0)))
    print(' '.join(schedule.run(100.0)))
    print(len(schedule.events))
    rtime.sleep(0.01)
    print(rtime.time() >= before)
    first = rtime.clock()
    print(rtime.clock() >= first)
    return 0


def target(driver, args):
    return entry_point, None
