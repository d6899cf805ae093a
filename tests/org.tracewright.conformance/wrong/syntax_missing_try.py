# expect: syntax-error 3:5
def entry_point(argv):
    :
        return int(argv[1])
    except ValueError:
        return 1
    finally:
        print 'done'


def target(driver, args):
    return entry_point, None
