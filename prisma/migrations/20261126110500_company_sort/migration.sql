-- Names in the order that people expect: without case and accents, and numbers by their value ("Werk 2" before "Werk 10"). Numbers are
-- filled up with zeros, so that plain comparison of bytes orders them alike on every database, with or without ICU.
alter table onboarding_projection
  add column "companySort" text collate "C"
  generated always as (
    regexp_replace(
      regexp_replace(lower(regexp_replace(normalize(company, nfkd), '[\u0300-\u036f]', '', 'g')), '(\d+)', '00000000000000000000\1', 'g'),
      '\d*(\d{20})', '\1', 'g'
    )
  ) stored;

create index "onboarding_projection_companySort_onboardingId_idx" on onboarding_projection ("companySort", "onboardingId");
create index "onboarding_projection_turn_companySort_onboardingId_idx" on onboarding_projection (turn, "companySort", "onboardingId");
