-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "givenSha256" TEXT;
