-- What a search looks through, in small letters without marks: titles, codes, the directive and its number.
alter table task add column searched varchar(1000) default '' not null;
update task set searched = substring(translate(lower(
         concat(code, ' ', order_code, ' ', title_vi, ' ', title_en, ' ',
                (select concat(d.code, ' ', coalesce(d.number, '')) from directive d where d.id = directive_id))),
       'àáạảãâầấậẩẫăằắặẳẵäèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡöùúụủũưừứựửữüỳýỵỷỹđ',
       'aaaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiioooooooooooooooooouuuuuuuuuuuuyyyyyd') from 1 for 1000);
