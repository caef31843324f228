-- When a group was opened, in UTC: a feed tells what is new. Those from before are as new as this.
alter table cohort add column announced_at timestamp;
update cohort set announced_at = current_timestamp at time zone 'UTC' where state = 'OPEN';
create index cohort_by_announcement on cohort (announced_at, id);
