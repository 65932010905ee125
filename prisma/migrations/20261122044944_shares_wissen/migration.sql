-- The worker calls it on a clock: a share must go too when nobody signs in or moves any more.
grant execute on function deur_shares_wissen() to geborgen_worker;
