-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "createdByAnswerId" TEXT,
    "timeZone" TEXT NOT NULL DEFAULT 'Asia/Seoul',
    "desiredRetention" REAL NOT NULL DEFAULT 0.9,
    "newPerDay" INTEGER NOT NULL DEFAULT 10,
    "sessionVersion" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Review" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" TEXT,
    "at" DATETIME NOT NULL,
    "rating" TEXT,
    "verdict" TEXT,
    "via" TEXT,
    "confidence" TEXT,
    "durationMs" INTEGER,
    "response" TEXT,
    "promptKey" TEXT,
    "bodyHash" TEXT NOT NULL,
    CONSTRAINT "Review_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Review_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Memory" (
    "memberId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "stability" REAL NOT NULL,
    "difficulty" REAL NOT NULL,
    "intervalDays" REAL NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "lastReviewedAt" DATETIME NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,

    PRIMARY KEY ("memberId", "questionId"),
    CONSTRAINT "Memory_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "windowStart" DATETIME NOT NULL,
    "count" INTEGER NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Member_createdByAnswerId_key" ON "Member"("createdByAnswerId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_id_key" ON "Review"("id");

-- CreateIndex
CREATE INDEX "Review_memberId_questionId_seq_idx" ON "Review"("memberId", "questionId", "seq");

-- CreateIndex
CREATE INDEX "Review_memberId_at_idx" ON "Review"("memberId", "at");

-- CreateIndex
CREATE INDEX "Memory_memberId_dueAt_idx" ON "Memory"("memberId", "dueAt");

-- CreateIndex
CREATE INDEX "RateLimit_windowStart_idx" ON "RateLimit"("windowStart");

-- Reviews are events: a correction is a new row (rate, undo), never a change of an old one. Prisma does not know
-- triggers: a later migration that rebuilds this table has to create it again (a test notices when it is missing).
CREATE TRIGGER "Review_append_only" BEFORE UPDATE ON "Review"
BEGIN
    SELECT RAISE(ABORT, 'reviews are append-only');
END;
