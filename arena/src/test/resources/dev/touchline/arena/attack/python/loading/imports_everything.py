# tries: star imports of everything that may be imported
# expect: played
from bisect import *
from collections import *
from dataclasses import *
from enum import *
from functools import *
from heapq import *
from itertools import *
from json import *
from math import *
from random import *
from re import *
from statistics import *
from touchline import *
from typing import *


def act(obs):
    return [None] * 11
