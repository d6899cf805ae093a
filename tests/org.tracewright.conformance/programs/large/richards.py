# covers: classes.override, classes.inheritance, types.none-mix, globals.instance-state
# A scheduler of idle, worker, handler and device tasks that pass packets, in the spirit of Martin Richards' benchmark.
IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
KIND_DEVICE, KIND_WORK = range(2)
PACKET_SIZE = 4


class Packet(object):
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0] * PACKET_SIZE

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task(object):
    def __init__(self, scheduler, ident, priority, queue):
        self.scheduler = scheduler
        self.ident = ident
        self.priority = priority
        self.input = queue
        self.waiting = queue is None
        self.held = False

    def accept(self, packet, old):
        self.input = packet.append_to(self.input)
        self.waiting = False
        if self.priority > old.priority:
            return self
        return old

    def take(self):
        packet = self.input
        if packet is not None:
            self.input = packet.link
        return packet

    def wait(self):
        self.waiting = self.input is None
        return self

    def hold(self):
        self.scheduler.held += 1
        self.held = True
        return self.scheduler.next_of(self)

    def run(self, packet):
        raise NotImplementedError


class IdleTask(Task):
    def __init__(self, scheduler, count):
        Task.__init__(self, scheduler, IDLE, 0, None)
        self.waiting = False
        self.control = 1
        self.count = count

    def run(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.hold()
        if self.control & 1 == 0:
            self.control //= 2
            return self.scheduler.release(self, DEVICE_A)
        self.control = (self.control // 2) ^ 0xD008
        return self.scheduler.release(self, DEVICE_B)


class WorkerTask(Task):
    def __init__(self, scheduler, queue):
        Task.__init__(self, scheduler, WORKER, 1000, queue)
        self.destination = HANDLER_A
        self.count = 0

    def run(self, packet):
        if packet is None:
            return self.wait()
        if self.destination == HANDLER_A:
            self.destination = HANDLER_B
        else:
            self.destination = HANDLER_A
        packet.ident = self.destination
        packet.datum = 0
        for i in range(PACKET_SIZE):
            self.count += 1
            if self.count > 26:
                self.count = 1
            packet.data[i] = ord('A') + self.count - 1
        return self.scheduler.queue(self, packet)


class HandlerTask(Task):
    def __init__(self, scheduler, ident, priority, queue):
        Task.__init__(self, scheduler, ident, priority, queue)
        self.work = None
        self.devices = None

    def run(self, packet):
        if packet is not None:
            if packet.kind == KIND_WORK:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        work = self.work
        if work is None:
            return self.wait()
        count = work.datum
        if count >= PACKET_SIZE:
            self.work = work.link
            return self.scheduler.queue(self, work)
        device = self.devices
        if device is None:
            return self.wait()
        self.devices = device.link
        device.datum = work.data[count]
        work.datum = count + 1
        return self.scheduler.queue(self, device)


class DeviceTask(Task):
    def __init__(self, scheduler, ident, priority):
        Task.__init__(self, scheduler, ident, priority, None)
        self.pending = None

    def run(self, packet):
        if packet is None:
            pending = self.pending
            if pending is None:
                return self.wait()
            self.pending = None
            return self.scheduler.queue(self, pending)
        self.pending = packet
        self.scheduler.trace(packet.datum)
        return self.hold()


class Scheduler(object):
    def __init__(self):
        self.tasks = []
        self.held = 0
        self.queued = 0
        self.checksum = 0

    def trace(self, datum):
        self.checksum = (self.checksum * 31 + datum) % 1000003

    def next_of(self, task):
        """The runnable task with the highest priority, or None."""
        best = None
        for candidate in self.tasks:
            if candidate.held or candidate.waiting:
                continue
            if best is None or candidate.priority > best.priority:
                best = candidate
        return best

    def release(self, current, ident):
        task = self.tasks[ident]
        task.held = False
        task.waiting = False
        if task.priority > current.priority:
            return task
        return current

    def queue(self, current, packet):
        self.queued += 1
        receiver = self.tasks[packet.ident]
        packet.ident = current.ident
        return receiver.accept(packet, current)

    def run(self):
        task = self.next_of(None)
        steps = 0
        while task is not None:
            steps += 1
            if task.held or task.waiting:
                task = self.next_of(task)
                continue
            task = task.run(task.take())
        return steps


def entry_point(argv):
    scheduler = Scheduler()
    work = Packet(None, WORKER, KIND_WORK)
    work = Packet(work, WORKER, KIND_WORK)
    for_a = None
    for_b = None
    for i in range(3):
        for_a = Packet(for_a, DEVICE_A, KIND_DEVICE)
        for_b = Packet(for_b, DEVICE_B, KIND_DEVICE)
    scheduler.tasks.append(IdleTask(scheduler, 2000))
    scheduler.tasks.append(WorkerTask(scheduler, work))
    scheduler.tasks.append(HandlerTask(scheduler, HANDLER_A, 2000, for_a))
    scheduler.tasks.append(HandlerTask(scheduler, HANDLER_B, 3000, for_b))
    scheduler.tasks.append(DeviceTask(scheduler, DEVICE_A, 4000))
    scheduler.tasks.append(DeviceTask(scheduler, DEVICE_B, 5000))
    steps = scheduler.run()
    print('steps %d' % steps)
    print('queued %d held %d' % (scheduler.queued, scheduler.held))
    print('checksum %d' % scheduler.checksum)
    return 0


def target(driver, args):
    return entry_point, None
