-- Each reported minute adds to the rows of its hour and its day and to the onboarding's state. With room on its page a changed row stays
-- there and its index needs no new entry; without, each index grew by an entry a minute.
ALTER TABLE "delivery_total" SET (fillfactor = 50);
ALTER TABLE "delivery_state" SET (fillfactor = 50);
