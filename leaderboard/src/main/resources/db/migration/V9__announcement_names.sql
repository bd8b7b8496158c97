-- The tournament's name, so that a list of announcements need not read their files.
alter table announcement add column name text;

alter table announcement disable trigger announcement_is_a_record;
update announcement a set name = coalesce((select t.name from tournament t where t.id = a.tournament_id), a.tournament_id);
alter table announcement enable trigger announcement_is_a_record;

alter table announcement alter column name set not null;
