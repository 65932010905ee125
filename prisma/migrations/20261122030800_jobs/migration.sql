-- The app may put a job in the queue and nothing else: it has no right on schema graphile_worker.
-- plpgsql looks that schema up when it is called; the worker makes it (db:migrate, or its first start).
create function job_enqueue(task text, payload jsonb, job_key text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform graphile_worker.add_job(
    identifier => task, payload => payload::json, job_key => job_enqueue.job_key, max_attempts => 12);
end
$$;
revoke all on function job_enqueue(text, jsonb, text) from public;
grant execute on function job_enqueue(text, jsonb, text) to geborgen_app;
-- Owning something here takes the right to make it; only for this moment.
grant create on schema public to geborgen_worker;
alter function job_enqueue(text, jsonb, text) owner to geborgen_worker;
revoke create on schema public from geborgen_worker;
