class Command: pass
