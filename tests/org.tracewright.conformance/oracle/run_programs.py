"""The oracle: runs programs in this Python (3, or 2.7 through `run`) and reports what they print and return, as JSON.

Usage: run_programs.py ROOT    standard input holds one line for each run: a program's path below ROOT, then its arguments,
separated by tabs. Standard output gets a line of JSON for each, in the same order: {"out": text, "code": number, "error": text or null}.
"""
import json
import os
import sys
import threading
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))


class Output(object):
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        pass


class System(object):
    """Lets RPython's byte strings through `os`: they are latin-1 text here."""

    def __init__(self):
        self.write, self.read = os.write, os.read

    def install(self, output):
        def write(fd, data):
            text = data if isinstance(data, str) else data.decode('latin-1')
            if fd == 1:
                output.write(text)
                return len(text)
            return self.write(fd, text.encode('latin-1'))

        def read(fd, size):
            return '' if fd == 0 else self.read(fd, size).decode('latin-1')
        os.write, os.read = write, read

    def restore(self):
        os.write, os.read = self.write, self.read


def binary_open(name, mode='r', buffering=-1):
    """The built-in open() of programs: bytes are latin-1 text."""
    from rpython.rlib.rfile import create_file
    return create_file(name, mode, buffering)


def run(root, path, args):
    """One program: its output, its exit code and, if an exception left it, that exception."""
    name = os.path.splitext(os.path.basename(path))[0]
    full = os.path.join(root, path)
    modules, search = set(sys.modules), list(sys.path)
    sys.path.insert(0, os.path.dirname(full))
    output, system = Output(), System()
    stdout, error, code = sys.stdout, None, 1
    system.install(output)
    sys.stdout = output
    try:
        with open(full, 'rb') as source:
            program = compile(source.read(), full, 'exec', dont_inherit=True)
        namespace = {'open': binary_open, '__name__': name, '__file__': full, '__builtins__': __builtins__}
        exec(program, namespace)
        from rpython.translator.driver import TranslationDriver
        driver = TranslationDriver()
        if 'handle_config' in namespace:
            namespace['handle_config'](driver.config, driver.config.translation)
        result = namespace['target'](driver, [])
        entry_point = result[0] if isinstance(result, tuple) else result
        code = entry_point([name] + args)
    except Exception:
        error = traceback.format_exc()
    finally:
        sys.stdout = stdout
        system.restore()
        sys.path[:] = search
        for module in set(sys.modules) - modules:
            if not module.startswith('rpython'):
                file = getattr(sys.modules[module], '__file__', None)
                if file and file.startswith(root):
                    del sys.modules[module]
    return {'out': ''.join(output.parts), 'code': code, 'error': error}


def main():
    root = os.path.abspath(sys.argv[1])
    sys.path.insert(0, HERE)
    sys.dont_write_bytecode = True
    for line in sys.stdin:
        fields = line.rstrip('\n').split('\t')
        sys.stdout.write(json.dumps(run(root, fields[0], fields[1:])) + '\n')
        sys.stdout.flush()


if __name__ == '__main__':
    sys.setrecursionlimit(20000)
    if hasattr(sys, 'set_int_max_str_digits'):
        sys.set_int_max_str_digits(0)
    threading.stack_size(256 * 1024 * 1024)
    thread = threading.Thread(target=main)
    thread.start()
    thread.join()
