-- Who has the right to change it is told no. Made first, because it needs a right that is then taken.
create function audit_is_only_added_to() returns trigger language plpgsql as $$
begin
  raise exception 'The audit is only added to: % is refused.', tg_op;
end $$;
create trigger audit_is_only_added_to before update or delete or truncate on audit_entry
  for each statement execute function audit_is_only_added_to();

-- And nobody has the right. Where the application has a role of its own (README, for operators), it cannot give the right
-- back to itself; where one role owns the tables and runs the application, the trigger stands.
do $$
declare
  held text;
begin
  for held in
    select distinct case when a.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end
      from pg_class c cross join lateral aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a
     where c.oid = 'audit_entry'::regclass
  loop
    execute 'revoke update, delete, truncate, trigger on audit_entry from ' || held;
  end loop;
end $$;
