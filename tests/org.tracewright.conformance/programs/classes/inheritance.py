# covers: classes.inheritance, classes.override
class Animal(object):
    def __init__(self, name):
        self.name = name

    def sound(self):
        return '...'

    def speak(self):
        return self.name + ' says ' + self.sound()


class Dog(Animal):
    def sound(self):
        return 'woof'


class Puppy(Dog):
    def __init__(self, name, age):
        Dog.__init__(self, name + ' junior')
        self.age = age

    def sound(self):
        return Dog.sound(self) * self.age


class Fish(Animal):
    pass


def entry_point(argv):
    for animal in [Dog('rex'), Puppy('rex', 2), Fish('nemo'), Animal('thing')]:
        print(animal.speak())
    return 0


def target(driver, args):
    return entry_point, None
