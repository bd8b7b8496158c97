"""Evaluated first in every guest: loads kit, program and library, takes clocks and entropy away, speaks with the host.

The value of this file is a tuple of functions for the host. Nothing here is a wall against hostile code (the context has no
privileges to lose); it is what makes honest programs deterministic and their mistakes easy to find.
"""


def boot_prelude():
    import builtins
    import marshal
    import posix
    import sys
    import time
    from _frozen_importlib import ModuleSpec

    read = posix.read
    real_import = builtins.__import__
    real_type = type
    real_str = str
    real_bytes = bytes
    real_base_exception = BaseException
    real_getattr = getattr
    real_hasattr = hasattr
    module_type = type(sys)
    function_type = type(lambda: None)
    load_code = marshal.loads
    execute = exec

    KIT, PROGRAM, METERED, OURS, PLAIN = 'kit', 'program', 'metered', 'ours', 'plain'

    sources = {}  # module name -> (file name, marshalled code, is a package, kind)
    program_files = set()
    library = {}  # module name -> metered, ours or plain
    loaded = {}  # module name -> module of the program or of the metered library
    facades = {}  # module name -> what the program sees of a module that is not its own
    meter = None

    def read_all(size, data=b''):
        while len(data) < size:
            more = read(0, size - len(data))
            if not more:
                break
            data += more
        return data

    def boot_add(name, file, size, package, kind):
        """Takes the code of one module from standard input."""
        sources[name] = (file, read_all(size), package, kind)
        if kind == PROGRAM:
            program_files.add(file)

    # ---- Importing -----------------------------------------------------------------------------------------------

    class Loader:
        """Brings the kit's modules to life for Python's own import; only the kit itself is imported that way."""

        @staticmethod
        def create_module(spec):
            return None

        @staticmethod
        def exec_module(module):
            file, code, _, _ = sources[module.__name__]
            module.__file__ = file
            execute(load_code(code), module.__dict__)

    class Finder:
        @staticmethod
        def find_spec(name, path=None, target=None):
            source = sources.get(name)
            if source is None or source[3] != KIT:
                return None
            return ModuleSpec(name, Loader, origin=source[0], is_package=source[2])

        @staticmethod
        def invalidate_caches():
            pass

    def boot_load(name):
        """A module of the program or of the metered library."""
        module = loaded.get(name)
        if module is not None:
            return module
        parent, _, last = name.rpartition('.')
        if parent:
            boot_load(parent)
        file, code, package, kind = sources[name]
        module = loaded[name] = module_type(name)
        names = module.__dict__
        names['__file__'] = file
        names['__package__'] = name if package else parent
        if package:
            names['__path__'] = []
        names.update(meter.operations)
        if kind == PROGRAM:
            names.update(meter.functions)
            names.update(importers_of_program)
        else:
            names.update(meter.functions if name in guarded_library else trusted_functions)
            names.update(importers_of(name))
            names['_charge'] = meter.charge
            names['_finite'] = meter.finite
            names[meter.mark + 'new type'] = real_type
        names[meter.mark + 'import_all'] = lambda wanted: names.update(boot_everything(names[meter.mark + 'import_leaf'](wanted)))
        try:
            execute(load_code(code), names)
        except real_base_exception:
            del loaded[name]
            raise
        if kind != PROGRAM:
            boot_finish(name, module)
        if parent:
            setattr(loaded[parent], last, module)
        return module

    def boot_everything(module):
        public = module.__dict__.get('__all__')
        names = [name for name in module.__dict__ if name[:1] != '_'] if public is None else public
        return {name: real_getattr(module, name) for name in names if meter.mark not in name}

    def boot_facade(name, module):
        """The public names of a module, without the modules it uses itself."""
        seen = facades.get(name)
        if seen is None:
            seen = facades[name] = module_type(name, module.__doc__)
            public = set(module.__dict__.get('__all__', ()))
            for key, value in module.__dict__.items():
                if meter.mark in key or key in hidden.get(name, ()):
                    continue
                if real_type(value) is module_type and value.__name__ in visible_kit:
                    seen.__dict__[key] = boot_facade(value.__name__, value)
                elif key == 'dataclass' and name == 'dataclasses':
                    seen.__dict__[key] = dataclass_of(value, module.fields)
                elif key in public or (key[:1] != '_' and real_type(value) is not module_type and not public):
                    seen.__dict__[key] = value
        return seen

    #: What a facade leaves out.
    hidden = {
        'types': ('CodeType', 'FrameType', 'TracebackType', 'new_class', 'prepare_class', 'coroutine', 'ModuleType', 'CellType'),
        'functools': ('singledispatch', 'singledispatchmethod'),
        'collections': ('abc',),
        'string': ('Formatter',),
        'typing': ('get_type_hints', 'ForwardRef'),
        'time': ('sleep', 'tzset'),
        'contextlib': ('redirect_stdout', 'redirect_stderr', 'chdir', 'AsyncExitStack', 'asynccontextmanager', 'aclosing'),
        'random': ('SystemRandom',),
    }

    #: Library modules that read attributes by names which the program chooses.
    guarded_library = ('operator',)

    def dataclass_of(real, fields_of):
        """The real one makes source text of the names of fields, so they have to be names. What it writes goes through the fields
        of an object, and through theirs, as often as they are shared."""
        enter, leave = meter.operations[meter.mark + 'enter'], meter.operations[meter.mark + 'leave']
        generated = ('__repr__', '__eq__', '__hash__', '__lt__', '__le__', '__gt__', '__ge__')

        def checked(cls):
            for name in real_type.__dict__['__dict__'].__get__(cls).get('__annotations__', ()):
                if real_type(name) is not real_str or not real_str.isidentifier(name):
                    raise TypeError('the name of a field is not an identifier')
                meter.guard(name)
            return cls

        def charged(name, made):
            def method(self, *others):
                entered = enter(8)
                try:
                    for field in fields_of(self):
                        meter.weighed(real_getattr(self, field.name, None))
                    return made(self, *others)
                finally:
                    leave(entered)

            method.__name__ = name
            method.__qualname__ = real_getattr(made, '__qualname__', name)
            return method

        def decorated(cls, options):
            own = set(real_type.__dict__['__dict__'].__get__(cls))
            cls = real(checked(cls), **options)
            names = real_type.__dict__['__dict__'].__get__(cls)
            for name in generated:
                if name not in own and real_type(names.get(name)) is function_type:
                    real_type.__setattr__(cls, name, charged(name, names[name]))
            return cls

        def dataclass(cls=None, /, **options):
            if cls is None:
                return lambda later: decorated(later, options)
            return decorated(cls, options)

        return dataclass

    def refuse(name):
        raise ImportError(
            f"module {name!r} is not available here; the modules a program may import are listed in the interface document",
            name=name)

    def boot_import_leaf(name):
        """The module that `import name as x` binds, for the program."""
        source = sources.get(name)
        if source is not None and source[3] == PROGRAM:
            return boot_load(name)
        if source is not None and source[3] == KIT and name in visible_kit:
            return boot_facade(name, real_import(name))
        kind = library.get(name)
        if kind is None:
            refuse(name)
        meter.charge(64)
        if kind == PLAIN:
            module = boot_facade(name, sys.modules.get(name) or real_import(name, None, None, ('*',)))
        else:
            module = boot_facade(name, boot_load(name))
        parent, _, last = name.rpartition('.')
        if parent:
            setattr(boot_import_leaf(parent), last, module)
        return module

    def boot_import_root(name):
        module = boot_import_leaf(name)
        root, _, rest = name.partition('.')
        return boot_import_leaf(root) if rest else module

    def boot_import_name(name, attribute):
        module = boot_import_leaf(name)
        meter.guard(attribute)
        if real_hasattr(module, attribute):
            return real_getattr(module, attribute)
        inner = f'{name}.{attribute}'
        if inner in library or (inner in sources and sources[inner][3] == PROGRAM):
            return boot_import_leaf(inner)
        raise ImportError(f'cannot import name {attribute!r} from {name!r}', name=name)

    visible_kit = set()
    importers_of_program = {}
    trusted_functions = {}

    #: Where Python's library replaces its own Python by something that could not be metered.
    unmetered = {
        '_operator', '_heapq', '_bisect', '_json', '_statistics', '_functools',
        ('_collections', '_count_elements'),
    }

    def importers_of(importer):
        def leaf(name):
            if name in unmetered:
                raise ImportError(name)
            source = sources.get(name)
            # The library's own patterns are known to be harmless.
            if source is not None and source[3] in (METERED, OURS) and name != importer and name != 're':
                return boot_load(name)
            return real_import(name, None, None, ('*',))

        def root(name):
            module = leaf(name)
            first, _, rest = name.partition('.')
            return leaf(first) if rest else module

        def named(name, attribute):
            if (name, attribute) in unmetered:
                raise ImportError(attribute)
            module = leaf(name)
            if real_hasattr(module, attribute):
                return real_getattr(module, attribute)
            if f'{name}.{attribute}' in sources:
                return leaf(f'{name}.{attribute}')
            raise ImportError(f'cannot import name {attribute!r} from {name!r}')

        mark = meter.mark
        return {mark + 'import': root, mark + 'import_leaf': leaf, mark + 'import_name': named}

    # ---- Chance and time -----------------------------------------------------------------------------------------

    state = 0

    def next_64():
        nonlocal state
        state = (state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        mixed = state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return mixed ^ (mixed >> 31)

    def urandom(size):
        return b''.join([next_64().to_bytes(8, 'little') for _ in range(-(-size // 8))])[:size]

    def boot_finish(name, module):
        """What a library module needs once it is loaded."""
        if name == 'random':
            original = module.Random.seed

            def seed(self, a=None, version=2):
                original(self, next_64() if a is None else a, version)

            module.Random.seed = seed
            module.seed = module._inst.seed
            module.seed()
            for method in ('getrandbits', 'randbytes'):
                setattr(module, method, meter.operations[meter.mark + 'attribute_of'](module._inst, method))
        elif name == 'collections':
            module.deque = deque_of(module.deque)

    def deque_of(original):
        """A deque whose work on many elements is charged."""
        charge, finite = meter.charge, meter.finite

        class deque(original):
            __slots__ = ()

            def __init__(self, iterable=(), maxlen=None):
                original.__init__(self, finite(iterable), maxlen)

            def extend(self, iterable):
                original.extend(self, finite(iterable))

            def extendleft(self, iterable):
                original.extendleft(self, finite(iterable))

            def rotate(self, n=1):
                charge(len(self))
                original.rotate(self, n)

            def __contains__(self, item):
                charge(len(self))
                return original.__contains__(self, item)

            def __imul__(self, n):
                raise TypeError('a deque cannot be repeated here')

            __mul__ = __rmul__ = __imul__

        for name in ('copy', 'count', 'index', 'remove', 'insert', 'reverse', '__eq__', '__copy__'):
            def charged(self, *arguments, method=real_getattr(original, name)):
                charge(len(self))
                return method(self, *arguments)

            setattr(deque, name, charged)
        deque.__hash__ = None
        deque.__module__ = 'collections'
        return deque

    def take_clocks_and_entropy():
        def frozen(value):
            return lambda *arguments: value

        for name in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time', 'clock_gettime'):
            setattr(time, name, frozen(0.0))
            setattr(time, name + '_ns', frozen(0))
        for name in ('gmtime', 'localtime', 'ctime'):
            original = real_getattr(time, name)
            setattr(time, name, lambda seconds=0, original=original: original(0 if seconds is None else seconds))

        def leave(status):
            raise SystemExit(status)

        for module in (posix, sys.modules.get('os')):
            if module is not None:
                module.urandom = urandom
                module._exit = leave

    # ---- Failures ------------------------------------------------------------------------------------------------

    def describe(error):
        try:
            meter.reached(0)
            meter.weigh(error)
            text = real_str(error)
        except real_base_exception:
            text = '(its message cannot be shown)'
        if isinstance(error, SyntaxError):
            text = real_str(error.msg)
        if isinstance(error, SystemExit):
            text = 'a program cannot exit' + (f' ({text})' if text else '')
        name = real_type(error).__name__
        return (f'{name}: {text}' if text else name)[:2000]

    def taken():
        return real_str(min(meter.spent(), 10 ** 18))

    def report(error):
        """`kind NUL file NUL line NUL message NUL trace NUL fuel`, the only form in which a failure leaves a guest."""
        file, line, trace = '', 0, []
        step = error.__traceback__
        while step is not None:
            code = step.tb_frame.f_code
            if code.co_filename in program_files:
                file, line = code.co_filename, step.tb_lineno
                trace.append(f'{file}:{line} in {code.co_name}')
            step = step.tb_next
        if meter.is_broken() or real_type(error) in (RecursionError, MemoryError):
            kind, message = 'EXHAUSTED', 'out of stack or memory'
        elif meter.is_empty():
            kind, message = 'OUT_OF_FUEL', f'out of fuel: {meter.allowed()} units were allowed'
        else:
            kind, message = 'RAISED', describe(error)
            if meter.is_empty():
                kind, message = 'OUT_OF_FUEL', f'out of fuel: {meter.allowed()} units were allowed'
        if len(trace) > 20:
            trace = trace[:5] + [f'... {len(trace) - 20} more'] + trace[-15:]
        return '\0'.join((kind, file, real_str(line), message.replace('\0', ' '), '\n'.join(trace), taken()))

    # ---- The host's functions ------------------------------------------------------------------------------------

    def boot_prepare(made_meter, depth, forbidden_names, forbidden_attributes, library_list):
        """Takes the meter; done before anything of the program is loaded."""
        nonlocal meter
        meter = made_meter
        meter.limit_depth(depth)
        meter.forbid(forbidden_names, forbidden_attributes)
        for line in library_list.split('\n'):
            name, kind = line.split(' ')
            library[name] = kind
        mark = meter.mark
        importers_of_program.update({
            mark + 'import': boot_import_root, mark + 'import_leaf': boot_import_leaf, mark + 'import_name': boot_import_name})
        plain = set(forbidden_names.split()) | {'isinstance', 'issubclass', 'getattr', 'hasattr', 'setattr', 'delattr', 'vars', 'dir', 'id', 'hash'}
        trusted_functions.update({name: value for name, value in meter.functions.items() if name not in plain})
        take_clocks_and_entropy()
        sys.meta_path.insert(0, Finder)
        sys.dont_write_bytecode = True

    def load_kit(bridge_name, visible):
        """Loads the kit; it is the platform's own code and runs unmetered."""
        visible_kit.update(visible.split())
        real_import(bridge_name)

    def boot(seed, fuel, bridge_name, entry_name):
        """Loads the program and gives the function that answers calls and the fuel that loading took, or a report."""
        nonlocal state
        state = seed & 0xFFFFFFFFFFFFFFFF
        meter.refuel(fuel)
        bridge = sys.modules[bridge_name]
        try:
            bridge.bind(boot_load(entry_name))
        except real_base_exception as error:
            return report(error)
        if meter.is_broken() or meter.is_empty():
            return report(meter.OutOfFuel())
        step, refuel, spent, is_empty, is_broken = bridge.step, meter.refuel, meter.spent, meter.is_empty, meter.is_broken
        to_bytes = int.to_bytes

        def call(size, fuel):
            """The answer to the request that waits on standard input, and the fuel it took as eight bytes; or a report."""
            request = read(0, size)
            if len(request) != size:
                request = read_all(size, request)
            refuel(fuel)
            try:
                answer = step(request)
            except real_base_exception as error:
                return report(error)
            if is_empty() or is_broken():
                return report(meter.OutOfFuel())
            if real_type(answer) is real_bytes:
                return answer + to_bytes(spent(), 8, 'little')
            return '\0'.join(('MALFORMED', '', '0', f'step answered {real_type(answer).__name__}, not bytes', '', taken()))

        return call, spent()

    return boot_add, boot_prepare, load_kit, boot


boot_prelude()
