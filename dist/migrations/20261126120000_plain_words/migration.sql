-- One word for each thing. Tables, columns, indexes and keys are renamed by DDL, which touches no row. Rows of append-only tables keep
-- the names of their time (lib/server/audit/old-names.ts reads them); what the portal itself may change gets the names of today.
-- A release before this one cannot run beside it: stop all nodes first.

alter table "handover" rename to "submission";
alter table "submission" rename column "handedOverAt" to "submittedAt";
alter table "submission" rename column "handedOverBy" to "submittedBy";
alter table "submission" rename constraint "handover_pkey" to "submission_pkey";
alter table "submission" rename constraint "handover_onboardingId_fkey" to "submission_onboardingId_fkey";
alter index "handover_onboardingId_handedOverAt_idx" rename to "submission_onboardingId_submittedAt_idx";

alter table "sealed_message" rename column "handoverId" to "submissionId";
alter table "sealed_message" rename constraint "sealed_message_handoverId_fkey" to "sealed_message_submissionId_fkey";

alter table "opening" rename column "handoverId" to "submissionId";
alter table "opening" rename constraint "opening_handoverId_fkey" to "opening_submissionId_fkey";
alter index "opening_handoverId_idx" rename to "opening_submissionId_idx";

alter table "test_rung" rename to "test_check";
alter table "test_check" rename column "witness" to "observedBy";
alter table "test_check" rename constraint "test_rung_pkey" to "test_check_pkey";
alter table "test_check" rename constraint "test_rung_runId_fkey" to "test_check_runId_fkey";
alter index "test_rung_runId_at_idx" rename to "test_check_runId_at_idx";

update onboarding set status = 'submitted' where status = 'handed-over';
update onboarding set "pausedFrom" = 'submitted' where "pausedFrom" = 'handed-over';
update onboarding set "pausedBy" = 'microshare:' || substr("pausedBy", 8) where "pausedBy" like 'portal:%';
update onboarding set "degradedDiagnosis" = jsonb_set("degradedDiagnosis" - 'actor', '{cause}', to_jsonb(replace("degradedDiagnosis"->>'cause', '_', '-')))
  || jsonb_build_object('mustAct', case "degradedDiagnosis"->>'actor' when 'portal' then 'microshare' else "degradedDiagnosis"->>'actor' end)
  where jsonb_typeof("degradedDiagnosis") = 'object';

update onboarding_projection set status = 'submitted' where status = 'handed-over';
update onboarding_projection set turn = 'microshare' where turn = 'portal';
update onboarding_projection set "dueKeys" = array_replace("dueKeys", 'hand-over', 'submit') where 'hand-over' = any ("dueKeys");

update returned_requirement set requirement = 'submit' where requirement = 'hand-over';
update message set side = 'microshare' where side = 'portal';

-- Each run keeps the version of the connection test that it ran: a check that becomes required later takes no proof away.
alter table "test_run" add column "version" integer not null default 1;
