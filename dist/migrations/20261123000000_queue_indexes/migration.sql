-- What the queue is searched by: each word of searchText as it stands, found by its beginning ('acm':*). The words are made by
-- lib/domain/search-words.ts, so no dictionary or stemming may touch them: hence array_to_tsvector, not to_tsvector.
alter table onboarding_projection
  add column "searchWords" tsvector
  generated always as (array_to_tsvector(array_remove(string_to_array("searchText", ' '), ''))) stored;

create index "onboarding_projection_searchWords_idx" on onboarding_projection using gin ("searchWords") with (fastupdate = off);
create index "onboarding_projection_flags_idx" on onboarding_projection using gin (flags);

-- One index for each filter in the order of waiting, so that a page is read off its front and nothing is sorted or counted.
create index "onboarding_projection_since_onboardingId_idx" on onboarding_projection (since, "onboardingId");
create index "onboarding_projection_region_since_onboardingId_idx" on onboarding_projection (region, since, "onboardingId");
create index "onboarding_projection_method_since_onboardingId_idx" on onboarding_projection (method, since, "onboardingId");
create index "onboarding_projection_accountId_since_onboardingId_idx" on onboarding_projection ("accountId", since, "onboardingId");
create index "onboarding_projection_assignedTo_since_onboardingId_idx" on onboarding_projection ("assignedTo", since, "onboardingId");
create index "onboarding_projection_proof_since_onboardingId_idx" on onboarding_projection (proof, since, "onboardingId");
create index "onboarding_projection_company_onboardingId_idx" on onboarding_projection (company, "onboardingId");
create index "onboarding_projection_turn_company_onboardingId_idx" on onboarding_projection (turn, company, "onboardingId");

-- No deadline comes last.
create index "onboarding_projection_deadline_idx"
  on onboarding_projection (coalesce("nextDeadline", 'infinity'::timestamp), "onboardingId");
create index "onboarding_projection_turn_deadline_idx"
  on onboarding_projection (turn, coalesce("nextDeadline", 'infinity'::timestamp), "onboardingId");

-- One event by its subject and chain, newest first, for timelines.
create index "audit_event_subject_seq_idx" on audit_event (subject, seq);
