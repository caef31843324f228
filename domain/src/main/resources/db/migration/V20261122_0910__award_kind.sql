-- What kind of certificate it is, as printed: two of one programme are told apart in lists.
alter table award add column kind varchar(300) default '' not null;
