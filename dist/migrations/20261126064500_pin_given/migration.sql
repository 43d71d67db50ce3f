-- When a link last brought a person the pin of the support keys; who had one must compare where a browser holds none.
ALTER TABLE "person" ADD COLUMN "pinGivenAt" TIMESTAMP(3);
