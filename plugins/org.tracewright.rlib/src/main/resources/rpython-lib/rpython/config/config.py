"""Options of a translation: their descriptions, and the values that a target looks at and sets."""

# Stands for "--group-name" where an option says nothing of the command line.
DEFAULT_OPTION_NAME = object()
SUPPRESS_USAGE = 'SUPPRESSUSAGE'


class ConfigError(Exception):
    pass


class ConflictConfigError(ConfigError):
    pass


class NoMatchingOptionFound(AttributeError):
    pass


class Option(object):
    """`requires` and `suggests` list for a value the (path, value) pairs that go with it."""

    def __init__(self, name, doc, default=None, cmdline=DEFAULT_OPTION_NAME, requires=None, suggests=None, **others):
        self._name = name
        self.doc = doc
        self.default = default
        self.cmdline = cmdline
        self._requires = requires or {}
        self._suggests = suggests or {}

    def convert(self, text):
        """The value for what the command line says."""
        return text


class IntOption(Option):
    def convert(self, text):
        return int(text)


class FloatOption(Option):
    def convert(self, text):
        return float(text)


class StrOption(Option):
    pass


class ArbitraryOption(Option):
    def __init__(self, name, doc, default=None, defaultfactory=None, **others):
        Option.__init__(self, name, doc, defaultfactory() if defaultfactory is not None else default, **others)


class BoolOption(Option):
    """Its requirements are those of True."""

    def __init__(self, name, doc, default=None, requires=None, suggests=None, **others):
        Option.__init__(self, name, doc, default, requires={True: requires or []}, suggests={True: suggests or []}, **others)


class ChoiceOption(Option):
    def __init__(self, name, doc, values, default=None, **others):
        Option.__init__(self, name, doc, default, **others)
        self.values = values

    def convert(self, text):
        if text not in self.values:
            raise ConfigError('option %s is one of %s, not %s' % (self._name, ', '.join(self.values), text))
        return text


class OptionDescription(object):
    """A group of options and of groups."""

    def __init__(self, name, doc, children, cmdline=None):
        self._name = name
        self.doc = doc
        self._children = children


class Config(object):
    """Values by name, groups as further such objects. What no description has may be set, too; what was never set is None."""

    def __init__(self, descr=None, parent=None, **values):
        own = self.__dict__
        own['_parent'] = parent
        own['_options'] = {}
        own['_chosen'] = set()
        for child in descr._children if descr is not None else []:
            if isinstance(child, OptionDescription):
                own[child._name] = Config(child, self)
            else:
                self._options[child._name] = child
                own[child._name] = child.default
        own.update(values)

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return None

    def __setattr__(self, name, value):
        self.__dict__[name] = value
        self._chosen.add(name)
        option = self._options.get(name)
        if option is not None:
            top = self._top()
            for path, needed in option._requires.get(value, []):
                top._set_path(path, needed)
            for path, wanted in option._suggests.get(value, []):
                top._suggest_path(path, wanted)

    def _top(self):
        return self if self._parent is None else self._parent._top()

    def _groups(self):
        return [value for name, value in sorted(self.__dict__.items()) if isinstance(value, Config) and name != '_parent']

    def _owner(self, name):
        """The group that has an option of that name, or None."""
        if name in self._options:
            return self
        for group in self._groups():
            owner = group._owner(name)
            if owner is not None:
                return owner
        return None

    def _at(self, path):
        """The group that a path with dots leads to, and the last name of it; without dots, wherever such an option is."""
        names = path.split('.')
        if len(names) == 1:
            return self._owner(path) or self, path
        group = self
        for name in names[:-1]:
            if getattr(group, name) is None:
                setattr(group, name, Config(None, group))
            group = getattr(group, name)
        return group, names[-1]

    def _set_path(self, path, value):
        group, name = self._at(path)
        setattr(group, name, value)

    def _suggest_path(self, path, value):
        group, name = self._at(path)
        if name not in group._chosen:
            setattr(group, name, value)

    def set(self, **values):
        for name, value in values.items():
            self._set_path(name, value)

    def suggest(self, **values):
        """Sets what nobody has set."""
        for name, value in values.items():
            self._suggest_path(name, value)

    def override(self, values):
        for path, value in values.items():
            self._set_path(path, value)

    def getpaths(self):
        """The paths of all options that are described."""
        paths = list(self._options)
        for name, value in self.__dict__.items():
            if isinstance(value, Config) and name != '_parent':
                paths += [name + '.' + path for path in value.getpaths()]
        return sorted(paths)


class _Parser(object):
    """Takes options off a command line: `--name`, `--no-name`, `--name=value`, `--name value`."""

    def __init__(self, config, wanted):
        self.config = config
        self.flags = {}
        for path in config.getpaths():
            group, name = config._at(path)
            option = group._options[name]
            if option.cmdline is not None and (wanted is None or any(_matches(path, each) for each in wanted)):
                self._add(path, option)

    def _add(self, path, option):
        spelled = '--' + path.replace('.', '-') if option.cmdline is DEFAULT_OPTION_NAME else option.cmdline
        for flag in spelled.split():
            self.flags[flag] = path, option, True
            if isinstance(option, BoolOption) and flag.startswith('--'):
                self.flags['--no-' + flag[2:]] = path, option, False

    def parse_args(self, args=()):
        rest = list(args)
        others = []
        while rest:
            flag, has_value, value = rest.pop(0).partition('=')
            if flag not in self.flags:
                others.append(flag + has_value + value)
                continue
            path, option, truth = self.flags[flag]
            if not isinstance(option, BoolOption):
                if not has_value and not rest:
                    raise ConfigError('option %s needs a value' % flag)
                truth = option.convert(value if has_value else rest.pop(0))
            self.config._set_path(path, truth)
        return self.config, others


def _matches(path, pattern):
    return path == pattern or pattern.endswith('.*') and path.startswith(pattern[:-1])


def to_optparse(config, useoptions=None, parser=None, **others):
    return _Parser(config, useoptions)
