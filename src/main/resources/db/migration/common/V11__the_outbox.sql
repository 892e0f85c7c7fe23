-- A mail about tasks is owed first and put into words when it is taken for sending; until then it says nothing.
alter table mail alter column to_address drop not null;
alter table mail alter column subject drop not null;
alter table mail alter column text_body drop not null;
alter table mail alter column html_body drop not null;
-- When it was put into words: the Date it carries.
alter table mail add column composed_at timestamp(3) with time zone;
update mail set composed_at = created_at;
-- What it refers to, as the other mails of its thread do.
alter table mail add column thread varchar(200);
-- Whether the mail server may have taken it although it did not say so: then only the same bytes go out again.
alter table mail add column uncertain boolean default false not null;
update mail set uncertain = true where state = 'SENDING' or state = 'QUEUED' and attempts > 0;
-- The recipient, while it is a digest that has not left: there is one such at most. Null for anything else.
alter table mail add column unsent_of bigint;
create unique index mail_one_unsent on mail (unsent_of);

-- Each taking has a number; who holds it and how long is told by the database's clock, not by that of a node.
alter table mail add column claims integer default 0 not null;
alter table mail add column lease_until timestamp(3) with time zone;
update mail set claims = attempts;
alter table webhook_delivery add column claims integer default 0 not null;
alter table webhook_delivery add column lease_until timestamp(3) with time zone;
update webhook_delivery set claims = attempts;

