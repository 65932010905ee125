-- CreateIndex
CREATE INDEX "bijdragetelling_bestuur_id_schooljaar_aantal_idx" ON "bijdragetelling"("bestuur_id", "schooljaar", "aantal");
