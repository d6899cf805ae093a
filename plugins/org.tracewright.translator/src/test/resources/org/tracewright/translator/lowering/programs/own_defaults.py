class A(object):
    def __init__(self, x=1): self.x = x
    def speak(self, times=1): return 'a' * times
class B(A):
    def __init__(self, x=2): self.x = x
    def speak(self, times=2): return 'b' * times
class C(A):
    def __init__(self, x=3, y=4): self.x = x + y
def entry_point(argv):
    for c in [A, B, C]:
        o = c()
        print(o.x, o.speak(), o.speak(3), c(9).x)
    return 0
def target(driver, args):
    return entry_point, None
