# tries: asks for socket
# expect: walkover "cannot be loaded: policy.py:3: ImportError"
import socket


def act(obs):
    socket.create_connection(("127.0.0.1", 8080))
