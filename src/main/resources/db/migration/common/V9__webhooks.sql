-- What the staff ask owners about, beside what falls due.
-- Of a reminder due_on is the day on which the staff asked; of the others, as before, the last good day then in force.
alter table alert add column words varchar(4000);
