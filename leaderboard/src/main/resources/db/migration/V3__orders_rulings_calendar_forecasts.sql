-- A tournament counts its changes, so that whoever keeps its condition in memory knows whether it is still true.
alter table tournament
    add column version  bigint not null default 0,
    add column paused   boolean not null default false,
    -- Slots, rest and reveal; null where matches are played as they become possible and are public at once.
    add column calendar jsonb;

-- What a fixture is by the structure of its tournament. Who meets in it, and in which run, is its order's.
create table match_order (
    -- FIXTURE#1, FIXTURE#2 when a first order was taken back or its match voided.
    id             text primary key,
    fixture_id     text not null references fixture,
    tournament_id  text not null references tournament,
    number         int not null,
    ordinal        int not null check (ordinal >= 1),
    run            int not null check (run >= 1),
    home_id        text not null references entrant,
    away_id        text not null references entrant,
    home_policy_id bigint not null references policy,
    away_policy_id bigint not null references policy,
    ordered_at     timestamptz not null,
    state          text not null check (state in ('OPEN', 'LEASED', 'DONE', 'VOIDED', 'WITHDRAWN')),
    -- The server that plays it, and until when the others leave it alone.
    owner          text,
    leased_until   timestamptz,
    heartbeat_at   timestamptz,
    -- How often it was begun, and how often that failed for a reason of ours.
    runs_begun     int not null default 0,
    failures       int not null default 0,
    not_before     timestamptz,
    unique (fixture_id, ordinal),
    check (home_id <> away_id),
    check ((state = 'LEASED') = (leased_until is not null)),
    check (leased_until is null or owner is not null)
);
create unique index one_order_of_a_fixture_at_a_time on match_order (fixture_id) where state in ('OPEN', 'LEASED');
create index order_to_play on match_order (tournament_id, number) where state in ('OPEN', 'LEASED');
create index order_in_play on match_order (tournament_id) where state = 'LEASED';
create index order_of_home on match_order (home_id);
create index order_of_away on match_order (away_id);

insert into match_order (id, fixture_id, tournament_id, number, ordinal, run, home_id, away_id, home_policy_id,
                         away_policy_id, ordered_at, state)
select f.id || '#1', f.id, f.tournament_id, f.number, 1, 1, f.home_id, f.away_id, f.home_policy_id, f.away_policy_id,
       f.ordered_at, case when r.fixture_id is null then 'OPEN' else 'DONE' end
from fixture f left join result r on r.fixture_id = f.id;

drop trigger fixture_is_a_record on fixture;
alter table fixture
    drop column home_id,
    drop column away_id,
    drop column home_policy_id,
    drop column away_policy_id,
    drop column ordered_at,
    -- A stage that is extended moves what comes after it.
    drop constraint fixture_tournament_id_number_key,
    add column kick_off_at timestamptz,
    -- Before that time nothing of the match leaves the server; null: public as soon as it is committed.
    add column public_at   timestamptz,
    add check ((public_at is null) or (kick_off_at is not null));
create index fixture_of_tournament on fixture (tournament_id, number);

-- One row for each playing of a fixture: the primary key is what makes a second result of a run impossible.
alter table match_report drop constraint match_report_fixture_id_fkey, drop constraint match_report_pkey;
alter table result drop constraint result_pkey;
alter table result
    add column run               int not null default 1 check (run >= 1),
    add column order_id          text references match_order,
    add column home_failed_calls int not null default 0 check (home_failed_calls >= 0),
    add column away_failed_calls int not null default 0 check (away_failed_calls >= 0),
    add primary key (fixture_id, run);
alter table result disable trigger result_is_a_record;
update result set order_id = fixture_id || '#1';
alter table result enable trigger result_is_a_record;
alter table result alter column order_id set not null, add unique (order_id);
alter table match_report
    add column run int not null default 1,
    add primary key (fixture_id, run),
    add foreign key (fixture_id, run) references result;

-- A result that contradicts another, or that nobody waits for any more: it does not count and is kept.
create table refused_result (
    id           bigint primary key generated always as identity,
    order_id     text not null references match_order,
    owner        text not null,
    result       text not null,
    state_hash   text not null,
    reason       text not null,
    happened_at  timestamptz not null
);
create index refused_result_of_order on refused_result (order_id);

-- The audit trail: what operators did, in the order in which they did it.
create table ruling (
    tournament_id text not null references tournament,
    ordinal       int not null check (ordinal >= 1),
    made_at       timestamptz not null,
    operator      text not null,
    reason        text not null,
    operation     jsonb not null,
    primary key (tournament_id, ordinal)
);

-- What was likely before a match day, and how wrong that was (Brier) once the champion was known.
create table forecast (
    tournament_id text not null references tournament,
    match_day     int not null check (match_day >= 1),
    made_at       timestamptz not null,
    runs          int not null check (runs >= 1),
    seed          bigint not null,
    odds          jsonb not null,
    title_score   double precision,
    primary key (tournament_id, match_day)
);

create function refuse_another_meaning() returns trigger language plpgsql as $$
begin
    raise exception '% says what is to be played: that is never changed or removed', tg_table_name;
end
$$;
create trigger fixture_keeps_its_meaning before delete or update of id, tournament_id, code, title, seed, tie_rule
    on fixture for each row execute function refuse_another_meaning();
create trigger order_keeps_its_meaning before delete or update of id, fixture_id, tournament_id, ordinal, run, home_id,
    away_id, home_policy_id, away_policy_id, ordered_at on match_order for each row
    execute function refuse_another_meaning();
create trigger forecast_is_a_record before delete or update of tournament_id, match_day, made_at, runs, seed, odds
    on forecast for each row execute function refuse_change();
create trigger ruling_is_a_record before update or delete on ruling for each row execute function refuse_change();
create trigger refused_result_is_a_record before update or delete on refused_result for each row execute function refuse_change();
