-- Today asks for the oldest of what waits.
create index log_entry_waiting on log_entry (state, decided_at, id);
create index prior_learning_claim_waiting on prior_learning_claim (state, claimed_at, id);
