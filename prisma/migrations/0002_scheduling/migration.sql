-- Columns with a constant default can be added in place: nothing is rebuilt, so no trigger is lost and no history moves.
ALTER TABLE "Member" ADD COLUMN "reviewsPerDay" INTEGER NOT NULL DEFAULT 100;
ALTER TABLE "Member" ADD COLUMN "weekLoads" TEXT NOT NULL DEFAULT 'nnnnnnn';

-- AlterTable
ALTER TABLE "Review" ADD COLUMN "placing" TEXT;

-- CreateTable
CREATE TABLE "CardMark" (
    "memberId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "suspendedAt" DATETIME,
    "flaggedAt" DATETIME,
    "buriedOnDay" INTEGER,
    "putBackLapses" INTEGER,

    PRIMARY KEY ("memberId", "questionId"),
    CONSTRAINT "CardMark_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DayLimit" (
    "memberId" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "newLimit" INTEGER,
    "dueLimit" INTEGER,

    PRIMARY KEY ("memberId", "day"),
    CONSTRAINT "DayLimit_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
