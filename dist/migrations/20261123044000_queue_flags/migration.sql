-- Few rows have a flag at all: a filter by one reads off the front of these, in the order of waiting.
create index "onboarding_projection_flagged_since_idx" on onboarding_projection (since, "onboardingId") where flags <> '{}';
create index "onboarding_projection_flagged_status_since_idx" on onboarding_projection (status, since, "onboardingId") where flags <> '{}';
create index "onboarding_projection_flagged_turn_since_idx" on onboarding_projection (turn, since, "onboardingId") where flags <> '{}';

-- Pairs of filters whose rows are many each and few together: one index has them in order, where two would be compared row by row.
create index "onboarding_projection_region_proof_since_idx" on onboarding_projection (region, proof, since, "onboardingId");
create index "onboarding_projection_region_method_since_idx" on onboarding_projection (region, method, since, "onboardingId");
create index "onboarding_projection_status_method_since_idx" on onboarding_projection (status, method, since, "onboardingId");
