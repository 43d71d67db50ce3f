-- Filters that are used together, each pair in the order of waiting: alone, either would be read to its end where both are rarely true.
create index "onboarding_projection_turn_region_since_onboardingId_idx" on onboarding_projection (turn, region, since, "onboardingId");
create index "onboarding_projection_status_region_since_onboardingId_idx" on onboarding_projection (status, region, since, "onboardingId");
create index "onboarding_projection_assignedTo_turn_since_onboardingId_idx" on onboarding_projection ("assignedTo", turn, since, "onboardingId");

-- Which of these go together, so that the planner does not take them for independent of each other.
create statistics onboarding_projection_filters (mcv, dependencies) on turn, status, method, region, proof from onboarding_projection;
