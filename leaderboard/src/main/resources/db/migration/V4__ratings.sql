-- Each computation of the ratings is a record: the history of an entrant is a query over them.
create table rating_run (
    number          bigint primary key check (number >= 1),
    made_at         timestamptz not null,
    -- Of the public matches that count, as text in the order of the schedule: the same log gives the same ratings.
    log_sha256      text not null check (log_sha256 ~ '^[0-9a-f]{64}$'),
    method          text not null,
    -- All that count; those of them that compare two entrants; those between rated entrants.
    matches         int not null check (matches >= 1),
    compared        int not null check (compared between 0 and matches),
    fitted          int not null check (fitted between 0 and compared),
    -- Whether reference teams hold the scale, so that runs of different seasons compare.
    anchored        boolean not null,
    log_likelihood  double precision,
    tie             double precision,
    side_effect     double precision,
    side_effect_low double precision,
    side_effect_high double precision,
    notes           jsonb not null
);

create table rating (
    run          bigint not null references rating_run,
    entrant_id   text not null references entrant,
    standing     text not null check (standing in ('RATED', 'UNBEATEN', 'WINLESS', 'UNCONNECTED', 'UNDETERMINED')),
    elo          double precision,
    elo_low      double precision,
    elo_high     double precision,
    rank_low     int not null check (rank_low >= 1),
    rank_high    int not null check (rank_high >= rank_low),
    provisional  boolean not null,
    matches      int not null check (matches >= 1),
    pairs        int not null check (pairs >= 0),
    attempts     int not null check (attempts >= 1),
    won          int not null check (won >= 0),
    drawn        int not null check (drawn >= 0),
    lost         int not null check (lost >= 0),
    walkovers    int not null check (walkovers >= 0),
    failed_calls int not null check (failed_calls >= 0),
    primary key (run, entrant_id),
    check (won + drawn + lost = matches),
    check ((standing = 'RATED') = (elo is not null)),
    check ((elo is null) = (elo_low is null) and (elo is null) = (elo_high is null))
);
create index rating_of_entrant on rating (entrant_id, run);

create trigger rating_run_is_a_record before update or delete on rating_run for each row execute function refuse_change();
create trigger rating_is_a_record before update or delete on rating for each row execute function refuse_change();
