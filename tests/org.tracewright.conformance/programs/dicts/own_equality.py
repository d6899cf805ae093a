# covers: dicts.r_dict, lib.objectmodel
from rpython.rlib.objectmodel import r_dict


def same_ignoring_case(a, b):
    return a.lower() == b.lower()


def hash_ignoring_case(text):
    value = 0
    for char in text.lower():
        value = (value * 31 + ord(char)) & 0xFFFFFF
    return value


def entry_point(argv):
    d = r_dict(same_ignoring_case, hash_ignoring_case)
    d['Hello'] = 1
    d['HELLO'] = 2
    d['World'] = 3
    print(len(d))
    print(d['hello'])
    print('wORLD' in d)
    print('moon' in d)
    for key in d:
        print(key)
    del d['WORLD']
    print(len(d))
    return 0


def target(driver, args):
    return entry_point, None
