-- A second leg begins with the goals of the first: level on aggregate, it goes to extra time and a shoot-out.
alter table match_order add column lead int not null default 0 check (lead between -999 and 999);

drop trigger order_keeps_its_meaning on match_order;
create trigger order_keeps_its_meaning before delete or update of id, fixture_id, tournament_id, ordinal, run, home_id,
    away_id, home_policy_id, away_policy_id, lead, ordered_at on match_order for each row
    execute function refuse_another_meaning();

-- How a tournament came to this server: who put it there, from which file, and what its seed is made of.
create table announcement (
    tournament_id text primary key check (tournament_id ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    file          text not null,
    file_sha256   text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    -- Published before anybody knows the public value that the seed will be made of; null where the file gives the seed.
    commitment    text check (commitment ~ '^[0-9a-f]{64}$'),
    -- Leaves the server with the draw, not before.
    secret        text,
    operator      text not null,
    reason        text not null,
    announced_at  timestamptz not null,
    check ((commitment is null) = (secret is null))
);

create table reveal (
    tournament_id text primary key references announcement references tournament,
    public_value  text not null,
    operator      text not null,
    reason        text not null,
    revealed_at   timestamptz not null
);

create trigger announcement_is_a_record before update or delete on announcement for each row
    execute function refuse_change();
create trigger reveal_is_a_record before update or delete on reveal for each row execute function refuse_change();
