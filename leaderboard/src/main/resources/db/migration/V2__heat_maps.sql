-- Where the players of both sides were; null for matches that were reported before this was kept.
alter table match_report add column heat jsonb;
