-- Sealed messages are encrypted with data keys of their own. What is stored already stays readable, and is encrypted by a job.
ALTER TABLE "sealed_message" ADD COLUMN "wrapped" BYTEA,
ALTER COLUMN "armored" DROP NOT NULL;

-- CreateTable
CREATE TABLE "message_key" (
    "messageId" TEXT NOT NULL,
    "key" BYTEA NOT NULL,

    CONSTRAINT "message_key_pkey" PRIMARY KEY ("messageId")
);

-- A key goes with its message, whoever deletes that and by whatever way. No foreign key: the keys are restored beside an older dump.
create function destroy_message_key() returns trigger language plpgsql as $$
begin
  delete from message_key where "messageId" = old."submissionId";
  return null;
end
$$;
create trigger destroy_message_key after delete on sealed_message for each row execute function destroy_message_key();

-- The access that waits for its owner has its message in the onboarding.
create function destroy_offered_key() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new."delegatedAccess" #>> '{sealed,wrapped}' is null then
    delete from message_key where "messageId" = old.id;
  end if;
  return null;
end
$$;
create trigger destroy_offered_key after update of "delegatedAccess" or delete on onboarding
  for each row when (old."delegatedAccess" #>> '{sealed,wrapped}' is not null) execute function destroy_offered_key();
