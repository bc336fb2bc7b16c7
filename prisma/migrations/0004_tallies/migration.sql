-- AlterTable
ALTER TABLE "Review" ADD COLUMN "originId" TEXT;

-- CreateTable
CREATE TABLE "Tally" (
    "memberId" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "period" INTEGER NOT NULL,
    "bucket" TEXT NOT NULL,
    "answers" INTEGER NOT NULL,
    "right" INTEGER NOT NULL,
    "kept" INTEGER NOT NULL,
    "durationSeconds" INTEGER NOT NULL,
    "predictedBp" INTEGER NOT NULL,
    "lossBp" INTEGER NOT NULL,

    PRIMARY KEY ("memberId", "heading", "period", "bucket"),
    CONSTRAINT "Tally_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
