# covers: classes.attributes, types.none-mix
class Owner(object):
    def __init__(self, name):
        self.name = name
        self.pets = []

    def adopt(self, pet):
        pet.owner = self
        self.pets.append(pet)


class Pet(object):
    def __init__(self, kind):
        self.kind = kind
        self.owner = None

    def describe(self):
        if self.owner is None:
            return 'stray ' + self.kind
        return self.owner.name + "'s " + self.kind


def entry_point(argv):
    owner = Owner('ann')
    cat = Pet('cat')
    print(cat.describe())
    owner.adopt(cat)
    owner.adopt(Pet('dog'))
    for pet in owner.pets:
        print(pet.describe())
    print(cat.owner.pets[1].kind)
    return 0


def target(driver, args):
    return entry_point, None
