-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "language" TEXT;
