-- What a search for an organisation looks through, in small letters without marks: names and code.
alter table organisation add column searched varchar(500) default '' not null;
update organisation set searched = substring(translate(lower(concat(code, ' ', name_vi, ' ', name_en)),
       'àáạảãâầấậẩẫăằắặẳẵäèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡöùúụủũưừứựửữüỳýỵỷỹđ',
       'aaaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiioooooooooooooooooouuuuuuuuuuuuyyyyyd') from 1 for 500);

-- An organisation's own page: its reports by week, the later days it asked for.
create index progress_report_by_organisation on progress_report (organisation_id, reported_on);
create index extension_request_by_organisation on extension_request (organisation_id, at);
create index organisation_by_parent on organisation (parent_id);
