# tries: declares another encoding than it has, so that reader and checker might disagree
# expect: played
# -*- coding: utf-7 -*-
# +AAo-import os


def act(obs):
    return [None] * 11
