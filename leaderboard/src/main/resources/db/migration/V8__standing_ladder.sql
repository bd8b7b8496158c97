-- A round of the standing ladder is a tournament that consists of pairs; null for every other tournament.
alter table tournament add column ladder_round int unique check (ladder_round >= 1);
