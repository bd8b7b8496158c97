-- Line-ups, shots, momentum, failures and fuel, and all passes; null for matches that were reported before this was kept.
alter table match_report add column detail jsonb;
alter table match_report add column passes jsonb;
