-- The embedded database writes to the disk each time it has used up the numbers it took in advance: with 32, as it does
-- by itself, a sweep that tells of thousands of tasks waits for the disk as often as a hundred transactions would.
alter table alert alter column id set cache 1000;
alter table history_entry alter column id set cache 1000;
