# covers: classes.inheritance, classes.type-is, classes.class-attributes, lists.comprehension, globals.instance-state
# An object-oriented simulation: grass, rabbits and foxes on a grid.
class Random(object):
    def __init__(self):
        self.state = 20100714

    def below(self, n):
        self.state = (self.state * 69069 + 1) & 0xFFFFFFFF
        return (self.state >> 16) % n


random = Random()


class Creature(object):
    symbol = '?'
    moves = False
    alive = True

    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.age = 0

    def live(self, world):
        self.age += 1

    def die(self, world):
        self.alive = False
        world.remove(self)


class Grass(Creature):
    symbol = '.'
    food = 3

    def live(self, world):
        Creature.live(self, world)
        if self.age % 3 == 0:
            place = world.free_neighbour(self.x, self.y)
            if place is not None:
                world.add(Grass(place.x, place.y))


class Animal(Creature):
    moves = True
    hunger = 1
    young_at = 12
    energy = 6

    def eats(self, other):
        raise NotImplementedError

    def child(self, x, y):
        raise NotImplementedError

    def gain(self):
        return 0

    def live(self, world):
        Creature.live(self, world)
        self.energy -= self.hunger
        if self.energy <= 0:
            self.die(world)
            return
        prey = world.neighbour_for(self)
        if prey is not None:
            self.energy += self.gain()
            x, y = prey.x, prey.y
            prey.die(world)
            world.move(self, x, y)
        else:
            place = world.free_neighbour(self.x, self.y)
            if place is not None:
                world.move(self, place.x, place.y)
        if self.energy >= self.young_at:
            place = world.free_neighbour(self.x, self.y)
            if place is not None:
                self.energy //= 2
                world.add(self.child(place.x, place.y))


class Rabbit(Animal):
    symbol = 'r'
    young_at = 8

    def eats(self, other):
        return type(other) is Grass

    def gain(self):
        return 3

    def child(self, x, y):
        return Rabbit(x, y)


class Fox(Animal):
    symbol = 'F'
    young_at = 40

    def eats(self, other):
        return isinstance(other, Rabbit)

    def gain(self):
        return 9

    def child(self, x, y):
        return Fox(x, y)


class Place(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y


class World(object):
    def __init__(self, width, height):
        self.width = width
        self.height = height
        self.cells = [None] * (width * height)
        self.creatures = []
        self.born = 0

    def at(self, x, y):
        return self.cells[y * self.width + x]

    def add(self, creature):
        self.cells[creature.y * self.width + creature.x] = creature
        self.creatures.append(creature)
        self.born += 1

    def remove(self, creature):
        self.cells[creature.y * self.width + creature.x] = None

    def move(self, creature, x, y):
        self.remove(creature)
        creature.x = x
        creature.y = y
        self.cells[y * self.width + x] = creature

    def places_around(self, x, y):
        result = []
        for dy in range(-1, 2):
            for dx in range(-1, 2):
                px, py = x + dx, y + dy
                if (dx != 0 or dy != 0) and 0 <= px < self.width and 0 <= py < self.height:
                    result.append(Place(px, py))
        return result

    def free_neighbour(self, x, y):
        free = [place for place in self.places_around(x, y) if self.at(place.x, place.y) is None]
        if not free:
            return None
        return free[random.below(len(free))]

    def neighbour_for(self, animal):
        found = []
        for place in self.places_around(animal.x, animal.y):
            other = self.at(place.x, place.y)
            if other is not None and animal.eats(other):
                found.append(other)
        if not found:
            return None
        return found[random.below(len(found))]

    def day(self):
        for creature in self.creatures[:]:
            if creature.alive:
                creature.live(self)
        self.creatures = [creature for creature in self.creatures if creature.alive]

    def count(self, symbol):
        total = 0
        for creature in self.creatures:
            if creature.symbol == symbol:
                total += 1
        return total

    def show(self):
        for y in range(self.height):
            line = ''
            for x in range(self.width):
                creature = self.at(x, y)
                line += ' ' if creature is None else creature.symbol
            print('|' + line + '|')


def entry_point(argv):
    world = World(16, 10)
    for i in range(110):
        x, y = random.below(16), random.below(10)
        if world.at(x, y) is None:
            if i % 37 == 36:
                world.add(Fox(x, y))
            elif i % 4 == 3:
                world.add(Rabbit(x, y))
            else:
                world.add(Grass(x, y))
    world.show()
    for day in range(30):
        world.day()
        if day % 6 == 5:
            print('day %d: %d grass, %d rabbits, %d foxes' % (day + 1, world.count('.'), world.count('r'),
                                                              world.count('F')))
    world.show()
    movers = [c for c in world.creatures if c.moves]
    print(len(movers))
    print(world.born)
    return 0


def target(driver, args):
    return entry_point, None
