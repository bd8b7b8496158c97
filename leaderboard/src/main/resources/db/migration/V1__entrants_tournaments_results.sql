-- Rows that are evidence are written once. The database itself refuses to change or remove them.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is a record: it is never changed or removed; a correction is a new record', tg_table_name;
end
$$;

create table entrant (
    id            text primary key check (id ~ '^[A-Za-z0-9@][A-Za-z0-9._@-]{0,63}$'),
    name          text not null,
    provider      text not null,
    registered_at timestamptz not null
);

create table policy (
    id            bigint primary key generated always as identity,
    entrant_id    text not null references entrant,
    attempt       int not null check (attempt >= 1),
    language      text not null,
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    registered_at timestamptz not null,
    unique (entrant_id, attempt)
);

create table policy_file (
    policy_id      bigint not null references policy,
    path           text not null,
    content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
    bytes          int not null,
    primary key (policy_id, path)
);

create table tournament (
    id            text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    name          text not null,
    rulebook      text not null,
    regulations   jsonb not null,
    -- Below 2^53, so that every reader of JSON sees the same number.
    seed          bigint not null check (seed between 0 and 9007199254740991),
    status        text not null check (status in ('PLAYING', 'STALLED', 'FINISHED')),
    stalled_by    text,
    champion_id   text references entrant,
    fixture_count int not null,
    created_at    timestamptz not null,
    finished_at   timestamptz,
    check ((status = 'STALLED') = (stalled_by is not null)),
    check ((status = 'FINISHED') = (finished_at is not null))
);

create table participant (
    tournament_id text not null references tournament,
    entrant_id    text not null references entrant,
    policy_id     bigint not null references policy,
    rating        double precision not null,
    -- What the draw gave; null where the first stage has no groups.
    drawn_group   text,
    drawn_place   int,
    primary key (tournament_id, entrant_id)
);

-- A match order: written when both sides are known, and then fixed. Its id is the tournament's and the fixture's.
create table fixture (
    id             text primary key,
    tournament_id  text not null references tournament,
    code           text not null,
    number         int not null,
    match_day      int not null,
    title          text not null,
    home_id        text not null references entrant,
    away_id        text not null references entrant,
    home_policy_id bigint not null references policy,
    away_policy_id bigint not null references policy,
    seed           bigint not null check (seed between 0 and 9007199254740991),
    tie_rule       text not null check (tie_rule in ('DRAW_STANDS', 'EXTRA_TIME_AND_SHOOT_OUT')),
    ordered_at     timestamptz not null,
    unique (tournament_id, code),
    unique (tournament_id, number),
    check (home_id <> away_id)
);
create index fixture_of_home on fixture (home_id);
create index fixture_of_away on fixture (away_id);

-- One row for each match that counts: the primary key is what makes a second result impossible.
create table result (
    fixture_id      text primary key references fixture,
    home_goals      int not null check (home_goals >= 0),
    away_goals      int not null check (away_goals >= 0),
    home_extra_time int,
    away_extra_time int,
    home_shoot_out  int,
    away_shoot_out  int,
    home_conduct    int not null check (home_conduct <= 0),
    away_conduct    int not null check (away_conduct <= 0),
    forfeit         text check (forfeit in ('HOME', 'AWAY', 'BOTH')),
    home_cause      text,
    away_cause      text,
    ticks           int not null check (ticks >= 0),
    state_hash      text not null check (state_hash ~ '^[0-9a-f]{64}$'),
    bundle_sha256   text not null check (bundle_sha256 ~ '^[0-9a-f]{64}$'),
    replay_sha256   text not null check (replay_sha256 ~ '^[0-9a-f]{64}$'),
    committed_at    timestamptz not null,
    check ((home_extra_time is null) = (away_extra_time is null)),
    check ((home_shoot_out is null) = (away_shoot_out is null))
);
create index result_by_time on result (committed_at);

-- What a page of one match shows; apart from the result, which lists and tables read in numbers.
create table match_report (
    fixture_id text primary key references result,
    events     jsonb not null,
    statistics jsonb not null
);

-- A run of a match that failed for a reason of ours; the fixture was played again with the same seed.
create table void_run (
    id          bigint primary key generated always as identity,
    fixture_id  text not null references fixture,
    reason      text not null,
    happened_at timestamptz not null
);
create index void_run_of_fixture on void_run (fixture_id);

create trigger entrant_is_a_record before update or delete on entrant for each row execute function refuse_change();
create trigger policy_is_a_record before update or delete on policy for each row execute function refuse_change();
create trigger policy_file_is_a_record before update or delete on policy_file for each row execute function refuse_change();
create trigger participant_is_a_record before update or delete on participant for each row execute function refuse_change();
create trigger fixture_is_a_record before update or delete on fixture for each row execute function refuse_change();
create trigger result_is_a_record before update or delete on result for each row execute function refuse_change();
create trigger match_report_is_a_record before update or delete on match_report for each row execute function refuse_change();
create trigger void_run_is_a_record before update or delete on void_run for each row execute function refuse_change();
