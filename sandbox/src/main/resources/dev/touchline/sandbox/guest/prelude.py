"""Evaluated first in every guest: makes kit and program importable, takes clocks and entropy away, speaks with the host.

The value of this file is the function `boot`. Nothing here is a wall against hostile code (the context has no
privileges to lose); it is what makes honest programs deterministic and their mistakes easy to find.
"""


def _prelude():
    import builtins
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
    module_type = type(sys)

    sources = {}  # module name -> (file name, text, is a package, belongs to the program)
    program_files = set()
    program_modules = set()
    importable = set()

    def add(name, file, text, package, of_program):
        sources[name] = (file, text, package, of_program)
        if of_program:
            program_modules.add(name)
            program_files.add(file)

    class Loader:
        @staticmethod
        def create_module(spec):
            return None

        @staticmethod
        def exec_module(module):
            file, text, _, _ = sources[module.__name__]
            module.__file__ = file
            # The host holds the equal source, so this is compiled once for all guests of the process.
            exec(compile(text, file, 'exec', dont_inherit=True), module.__dict__)

    class Finder:
        @staticmethod
        def find_spec(name, path=None, target=None):
            source = sources.get(name)
            if source is None:
                return None
            spec = ModuleSpec(name, Loader, origin=source[0], is_package=source[2])
            return spec

        @staticmethod
        def invalidate_caches():
            pass

    def guarded_import(name, globals=None, locals=None, fromlist=(), level=0):
        if level == 0 and globals is not None and globals.get('__name__') in program_modules:
            root = name.partition('.')[0]
            if root not in importable and root not in sources:
                raise ImportError(f"module {root!r} is not available here; the modules a program may import are listed "
                                  "in the interface document", name=name)
        module = real_import(name, globals, locals, fromlist, level)
        if name == 'random':
            take_entropy_from_random()
        return module

    state = [0, False]  # state of the seeded generator; whether `random` is already taken care of

    def next_64():
        state[0] = (state[0] + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        mixed = state[0]
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return mixed ^ (mixed >> 31)

    def urandom(size):
        return b''.join([next_64().to_bytes(8, 'little') for _ in range(-(-size // 8))])[:size]

    def take_entropy_from_random():
        module = sys.modules.get('random')
        if state[1] or not hasattr(module, '_inst'):
            return
        state[1] = True
        original = module.Random.seed

        def seed(self, a=None, version=2):
            original(self, next_64() if a is None else a, version)

        module.Random.seed = seed
        module.seed = module._inst.seed
        module.seed()

    def take_clocks_and_entropy():
        def frozen(value):
            return lambda *arguments: value

        for name in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time', 'clock_gettime'):
            setattr(time, name, frozen(0.0))
            setattr(time, name + '_ns', frozen(0))
        time.sleep = frozen(None)
        for name in ('gmtime', 'localtime', 'ctime'):
            original = getattr(time, name)
            setattr(time, name, lambda seconds=0, original=original: original(0 if seconds is None else seconds))

        def leave(status):
            raise SystemExit(status)

        for module in (posix, sys.modules.get('os')):
            if module is not None:
                module.urandom = urandom
                module._exit = leave

    def describe(error):
        try:
            text = real_str(error)
        except real_base_exception:
            text = '(its message cannot be shown)'
        if isinstance(error, SyntaxError):
            text = real_str(error.msg)
        if isinstance(error, SystemExit):
            text = 'a program cannot exit' + (f' ({text})' if text else '')
        name = real_type(error).__name__
        return (f'{name}: {text}' if text else name)[:2000]

    def report(error):
        """`kind NUL file NUL line NUL message NUL trace`, the only form in which a failure leaves a guest."""
        file, line, trace = '', 0, []
        step = error.__traceback__
        while step is not None:
            code = step.tb_frame.f_code
            if code.co_filename in program_files:
                file, line = code.co_filename, step.tb_lineno
                trace.append(f'{file}:{line} in {code.co_name}')
            step = step.tb_next
        if isinstance(error, SyntaxError) and error.filename in program_files:
            file, line = error.filename, error.lineno or 0
        kind = 'EXHAUSTED' if isinstance(error, (RecursionError, MemoryError)) else 'RAISED'
        if len(trace) > 20:
            trace = trace[:5] + [f'... {len(trace) - 20} more'] + trace[-15:]
        return '\0'.join((kind, file, real_str(line), describe(error).replace('\0', ' '), '\n'.join(trace)))

    def read_all(size, data):
        while len(data) < size:
            more = read(0, size - len(data))
            if not more:
                break
            data += more
        return data

    def boot(allowed, seed, bridge_name, entry_name):
        importable.update(allowed.split('\n'))
        state[0] = seed & 0xFFFFFFFFFFFFFFFF
        take_clocks_and_entropy()
        sys.meta_path.insert(0, Finder)
        sys.dont_write_bytecode = True
        builtins.__import__ = guarded_import
        try:
            guarded_import(bridge_name)
            bridge = sys.modules[bridge_name]
            step = bridge.step
            guarded_import(entry_name)
            bridge.bind(sys.modules[entry_name])
        except real_base_exception as error:
            return report(error)

        def call(size):
            try:
                request = read(0, size)
                answer = step(request if len(request) == size else read_all(size, request))
            except real_base_exception as error:
                return report(error)
            if real_type(answer) is real_bytes:
                return answer
            return '\0'.join(('MALFORMED', '', '0', f'step answered {real_type(answer).__name__}, not bytes', ''))

        return call

    return add, boot


_prelude()
