-- CreateTable
CREATE TABLE "QuestionReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT,
    "questionId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "openKey" TEXT,
    "closedAt" DATETIME,
    "closedBecause" TEXT,
    CONSTRAINT "QuestionReport_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "QuestionReport_openKey_key" ON "QuestionReport"("openKey");

-- CreateIndex
CREATE INDEX "QuestionReport_questionId_idx" ON "QuestionReport"("questionId");

-- CreateIndex
CREATE INDEX "QuestionReport_memberId_idx" ON "QuestionReport"("memberId");
