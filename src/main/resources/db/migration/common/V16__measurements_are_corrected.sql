-- Who entered a figure and when, and which earlier one it takes the place of. What stands in a document has neither.
alter table indicator_measurement add column account_id bigint references account;
alter table indicator_measurement add column organisation_id bigint references organisation;
alter table indicator_measurement add column entered_at timestamp(3) with time zone;
alter table indicator_measurement add column word varchar(1000);
alter table indicator_measurement add column replaces_id bigint references indicator_measurement;
alter table indicator_measurement add constraint measurement_replaced_once unique (replaces_id);
